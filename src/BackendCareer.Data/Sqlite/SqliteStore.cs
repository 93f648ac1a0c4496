using BackendCareer.Content;
using BackendCareer.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sqlite;

/// <summary>The guide in one SQLite file.</summary>
public sealed class SqliteStore : Store
{
    private readonly SqliteConnectionStringBuilder connection;
    private readonly DbContextOptions<SqliteGuideDb> options;

    /// <summary>A store at a connection string, such as <c>Data Source=data/guide.db</c>.</summary>
    /// <exception cref="StoreException">The connection string is not one.</exception>
    public SqliteStore(string connectionString)
    {
        connection = Read(connectionString);
        options = new DbContextOptionsBuilder<SqliteGuideDb>()
            .UseSqlite(connection.ToString())
            .AddInterceptors(new SqliteSession())
            .Options;
    }

    /// <inheritdoc />
    public override string Name => connection.DataSource;

    /// <inheritdoc />
    public override GuideDb Open() => new SqliteGuideDb(options);

    /// <inheritdoc />
    public override Task PrepareAsync(CancellationToken cancel = default) =>
        new SqlitePreparation(connection, options).RunAsync(cancel);

    /// <inheritdoc />
    public override StoreException? Explain(Exception exception) => exception switch
    {
        SqliteException e => SqliteTrouble.With(Name, e),
        DbUpdateException { InnerException: SqliteException e } => SqliteTrouble.With(Name, e),
        _ => null,
    };

    /// <inheritdoc />
    public override Task WritePartsAsync(GuideDb db, Article article, CancellationToken cancel = default) =>
        SqliteParts.WriteAsync(db, article, cancel);

    /// <inheritdoc />
    public override Task IndexAsync(GuideDb db, Article article, CancellationToken cancel = default) =>
        SqliteSearch.IndexAsync(db, article, cancel);

    /// <inheritdoc />
    public override Task UnindexAsync(GuideDb db, IReadOnlyCollection<int> keys, CancellationToken cancel = default) =>
        SqliteSearch.UnindexAsync(db, keys, cancel);

    /// <inheritdoc />
    public override Task<Matches> MatchAsync(GuideDb db, MatchQuery query, Audience audience, int limit, CancellationToken cancel = default) =>
        SqliteSearch.MatchAsync(db, query, audience, limit, cancel);

    private static SqliteConnectionStringBuilder Read(string text)
    {
        try
        {
            var builder = new SqliteConnectionStringBuilder(text) { ForeignKeys = true };
            return builder.DataSource.Length > 0 && builder.DataSource != ":memory:" && builder.Mode != SqliteOpenMode.Memory
                ? builder
                : throw new StoreException($"ConnectionStrings:Guide is \"{text}\"; it must name a file, such as Data Source=data/guide.db.");
        }
        catch (Exception e) when (e is ArgumentException or FormatException)
        {
            throw new StoreException($"ConnectionStrings:Guide is \"{text}\": {e.Message.ReplaceLineEndings(" ")} It must be like Data Source=data/guide.db.", e);
        }
    }
}
