using BackendCareer.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sqlite;

/// <summary>Making a database ready, and saying in one line why that cannot be.</summary>
public sealed class PreparationTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-").FullName;

    private string File => Path.Combine(folder, "guide.db");

    [Fact]
    public void The_migrations_are_what_the_model_says()
    {
        using var db = new SqliteStore($"Data Source={File}").Open();
        Assert.False(db.Database.HasPendingModelChanges());
    }

    [Fact]
    public async Task A_database_is_made_with_its_folder_and_opened_again()
    {
        var store = new SqliteStore($"Data Source={Path.Combine(folder, "a", "b", "guide.db")}");
        await store.PrepareAsync();
        await store.PrepareAsync();

        await using var db = store.Open();
        Assert.Equal(0, await db.Articles.CountAsync());
        Assert.Equal(["wal"], await db.Database.SqlQuery<string>($"SELECT journal_mode AS Value FROM pragma_journal_mode").ToListAsync());
        Assert.Equal([1], await db.Database.SqlQuery<int>($"SELECT synchronous AS Value FROM pragma_synchronous").ToListAsync());
        Assert.Equal([1], await db.Database.SqlQuery<int>($"SELECT foreign_keys AS Value FROM pragma_foreign_keys").ToListAsync());
    }

    [Fact]
    public async Task Several_processes_may_prepare_one_database_at_once()
    {
        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(() => new SqliteStore($"Data Source={File}").PrepareAsync())));

        await using var db = new SqliteStore($"Data Source={File}").Open();
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }

    [Fact]
    public async Task A_lock_that_a_killed_migration_left_does_not_hold_the_next_one()
    {
        await using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = """
                CREATE TABLE "__EFMigrationsLock" ("Id" INTEGER NOT NULL PRIMARY KEY, "Timestamp" TEXT NOT NULL);
                INSERT INTO "__EFMigrationsLock" VALUES (1, '2026-01-01');
                """;
            await command.ExecuteNonQueryAsync();
        }

        await new SqliteStore($"Data Source={File}").PrepareAsync().WaitAsync(TimeSpan.FromSeconds(20));
    }

    [Fact]
    public async Task Garbage_is_refused_and_left_as_it_is()
    {
        var garbage = string.Concat(Enumerable.Repeat("This is no database. ", 500));
        await System.IO.File.WriteAllTextAsync(File, garbage);

        await AssertRefusedAsync(File, "not a SQLite database");
        Assert.Equal(garbage, await System.IO.File.ReadAllTextAsync(File));
    }

    [Fact]
    public async Task A_damaged_database_is_refused_and_left_as_it_is()
    {
        await new SqliteStore($"Data Source={File};Pooling=False").PrepareAsync();
        var bytes = await System.IO.File.ReadAllBytesAsync(File);
        Array.Fill(bytes, (byte)0x5A, 100, 3000);
        await System.IO.File.WriteAllBytesAsync(File, bytes);

        await AssertRefusedAsync(File, "damaged");
        Assert.Equal(bytes, await System.IO.File.ReadAllBytesAsync(File));
    }

    [Fact]
    public async Task A_folder_in_the_place_of_the_database_is_refused()
    {
        Directory.CreateDirectory(File);
        await AssertRefusedAsync(File, "is a folder");
    }

    [Fact]
    public async Task A_file_in_the_place_of_the_data_folder_is_refused()
    {
        var data = Path.Combine(folder, "data");
        await System.IO.File.WriteAllTextAsync(data, "");
        await AssertRefusedAsync(Path.Combine(data, "guide.db"), "Data:Root");
    }

    [Fact]
    public async Task Another_program_s_database_is_refused()
    {
        await using (var connection = new SqliteConnection($"Data Source={File}"))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "CREATE TABLE Articles (x)";
            await command.ExecuteNonQueryAsync();
        }

        await AssertRefusedAsync(File, "not a database of this site");
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        var store = new SqliteStore($"Data Source={File}");
        await store.PrepareAsync();
        await using (var db = store.Open())
        {
            await db.Database.ExecuteSqlRawAsync("INSERT INTO \"__EFMigrationsHistory\" VALUES ('29990101000000_Future', '99.0')");
        }

        await AssertRefusedAsync(File, "newer version");
    }

    [Theory]
    [InlineData("")]
    [InlineData("Data Source=:memory:")]
    [InlineData("Server=db;User=me")]
    public void A_connection_string_that_names_no_file_is_refused(string text)
    {
        var refusal = Assert.Throws<StoreException>(() => new SqliteStore(text));
        Assert.Contains("ConnectionStrings:Guide", refusal.Message, StringComparison.Ordinal);
    }

    public void Dispose()
    {
        SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    private static async Task AssertRefusedAsync(string file, string why)
    {
        var refusal = await Assert.ThrowsAsync<StoreException>(() => new SqliteStore($"Data Source={file}").PrepareAsync());
        Assert.Contains(why, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(file, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }
}
