using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Design;

namespace BackendCareer.Data.Sqlite;

/// <summary>The guide on SQLite.</summary>
public sealed class SqliteGuideDb(DbContextOptions<SqliteGuideDb> options) : GuideDb(options);

/// <summary>Makes a context for <c>dotnet ef</c>, which needs no database.</summary>
internal sealed class SqliteGuideDbFactory : IDesignTimeDbContextFactory<SqliteGuideDb>
{
    public SqliteGuideDb CreateDbContext(string[] args) =>
        new(new DbContextOptionsBuilder<SqliteGuideDb>().UseSqlite("Data Source=design.db").Options);
}
