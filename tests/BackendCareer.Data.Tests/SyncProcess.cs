using System.Diagnostics;
using BackendCareer.Content;
using BackendCareer.Data.Sqlite;

namespace BackendCareer.Data.Tests;

/// <summary>A sync in a process of its own: this very program, started again.</summary>
public static class SyncProcess
{
    public const string Verb = "sync-process";

    public static async Task<int> RunAsync(string root, string database)
    {
        var store = new SqliteStore($"Data Source={database}");
        await store.PrepareAsync();
        await new ContentSync(store, new ContentFolder(root), TimeProvider.System).ApplyAsync();
        return 0;
    }

    public static Process Start(string root, string database) => Process.Start(
        new ProcessStartInfo("dotnet", ["exec", typeof(SyncProcess).Assembly.Location, Verb, root, database]) { RedirectStandardError = true })!;
}
