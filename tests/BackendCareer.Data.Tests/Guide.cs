using BackendCareer.Content;
using BackendCareer.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Time.Testing;

namespace BackendCareer.Data.Tests;

/// <summary>A content folder and a real database in a temporary folder.</summary>
public sealed class Guide : IAsyncDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("guide-").FullName;

    private Guide()
    {
        Root = Path.Combine(folder, "content");
        Directory.CreateDirectory(Root);
        Database = Path.Combine(folder, "data", "guide.db");
        Store = new SqliteStore($"Data Source={Database}");
        Folder = new ContentFolder(Root);
        Sync = new ContentSync(Store, Folder, Clock);
    }

    public string Root { get; }

    public string Database { get; }

    public Store Store { get; }

    public ContentFolder Folder { get; }

    public ContentSync Sync { get; }

    public FakeTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 11, 22, 12, 0, 0, TimeSpan.Zero)) { AutoAdvanceAmount = TimeSpan.FromMilliseconds(1) };

    public DateTime Now => Clock.GetUtcNow().UtcDateTime;

    public Audience Public => new(Now);

    /// <summary>A guide with these files, synced.</summary>
    public static async Task<Guide> WithAsync(params (string Path, string Text)[] files)
    {
        var guide = await EmptyAsync();
        foreach (var (path, text) in files)
        {
            guide.Write(path, text);
        }

        await guide.Sync.ApplyAsync();
        return guide;
    }

    public static async Task<Guide> EmptyAsync()
    {
        var guide = new Guide();
        await guide.Store.PrepareAsync();
        return guide;
    }

    public static string Page(string title, string body = "Some text.", string front = "") =>
        $"---\ntitle: {title}\nsummary: About {title}.\n{front}{(front.Length > 0 ? "\n" : "")}---\n\n{body}\n";

    public void Write(string path, string text)
    {
        var file = Path.Combine(Root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }

    public void Delete(string path) => File.Delete(Path.Combine(Root, path));

    public void Move(string from, string to) => Directory.Move(Path.Combine(Root, from), Path.Combine(Root, to));

    public async Task<Article?> AtAsync(string url)
    {
        await using var db = Store.Open();
        return await db.Articles.AsNoTracking().Include(a => a.Sections).Include(a => a.Links).SingleOrDefaultAsync(a => a.Url == url);
    }

    public async Task<T> AskAsync<T>(Func<GuideDb, Task<T>> ask)
    {
        await using var db = Store.Open();
        return await ask(db);
    }

    /// <summary>
    /// What SQLite says of the whole file. On a connection of its own: on one that has checked before, FTS5 compares
    /// what another process wrote with the structure it remembers, and calls a sound index corrupt.
    /// </summary>
    public async Task<string> IntegrityAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={Database};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "PRAGMA integrity_check";
        return (string)(await command.ExecuteScalarAsync())!;
    }

    /// <summary>Every row that a sync writes, without row numbers and times of the run: what two ways to the same content must agree on.</summary>
    public Task<IReadOnlyList<string>> RowsAsync() => Rows.OfAsync(Store);

    public async ValueTask DisposeAsync()
    {
        await using (var db = Store.Open())
        {
            SqliteConnection.ClearPool((SqliteConnection)db.Database.GetDbConnection());
        }

        Directory.Delete(folder, recursive: true);
    }
}
