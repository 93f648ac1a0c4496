using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sqlite;

/// <summary>Makes a database file ready: folder, migrations, write-ahead log. Never replaces a file that is damaged.</summary>
internal sealed class SqlitePreparation(SqliteConnectionStringBuilder connection, DbContextOptions<SqliteGuideDb> options)
{
    private readonly string file = Path.GetFullPath(connection.DataSource);

    public async Task RunAsync(CancellationToken cancel)
    {
        try
        {
            MakeFolder();
            await using var db = new SqliteGuideDb(options);
            await MigrateAsync(db, cancel);
            // Readers go on while a sync writes. The file remembers it.
            await db.Database.ExecuteSqlRawAsync("PRAGMA journal_mode = WAL", cancel);
        }
        catch (SqliteException e)
        {
            throw SqliteTrouble.With(file, e);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw new StoreException($"{file} cannot be written: {e.Message.ReplaceLineEndings(" ")} Set Data:Root to a folder that can.", e);
        }
    }

    private void MakeFolder()
    {
        if (Directory.Exists(file))
        {
            throw new StoreException($"{file} is a folder; the database needs a file. Move the folder away or set Data:Root.");
        }

        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
    }

    private async Task MigrateAsync(SqliteGuideDb db, CancellationToken cancel)
    {
        var known = db.Database.GetMigrations().ToHashSet(StringComparer.Ordinal);
        var applied = (await db.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.Find(m => !known.Contains(m)) is { } newer)
        {
            throw new StoreException($"{file} was written by a newer version of the site ({newer}). Run that version, or set Data:Root to another folder.");
        }

        if (applied.Count < known.Count)
        {
            await MigrateAloneAsync(db, cancel);
        }
    }

    // EF's own lock is a table, which a killed process leaves behind, and the next one then waits for ever. The
    // operating system frees this one; whoever holds it knows that the table is a leftover.
    private async Task MigrateAloneAsync(SqliteGuideDb db, CancellationToken cancel)
    {
        await using var alone = await LockAsync(file + ".migrating", cancel);
        await db.Database.ExecuteSqlRawAsync("""DROP TABLE IF EXISTS "__EFMigrationsLock" """, cancel);
        await db.Database.MigrateAsync(cancel);
    }

    private static async Task<FileStream> LockAsync(string path, CancellationToken cancel)
    {
        for (var attempt = 0; ; attempt++)
        {
            try
            {
                return new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1);
            }
            catch (IOException) when (attempt < 300 && File.Exists(path))
            {
                await Task.Delay(100, cancel);
            }
        }
    }
}
