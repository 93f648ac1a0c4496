using BackendCareer.Content;
using BackendCareer.Data.Revisions;
using CliWrap;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>How the seeding of the history went.</summary>
/// <param name="Versions">How many versions it added.</param>
/// <param name="Unknown">Why the history is unknown, or null.</param>
public sealed record HistorySeed(int Versions, string? Unknown);

/// <summary>
/// Fills the history of every article from Git, once, after the first sync: one pass over the log, one over the blobs.
/// No Git, a shallow clone or somebody else's folder is no error: the history is then unknown, and begins today.
/// </summary>
public static class GitHistory
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(10);

    /// <summary>Seeds the history if that has not been done; null where it had been.</summary>
    public static async Task<HistorySeed?> SeedAsync(Store store, ContentFolder folder, CancellationToken cancel = default)
    {
        await using var db = store.Open();
        if (await db.FactAsync(GuideFacts.HistorySeeded, cancel) is not null)
        {
            return null;
        }

        var seed = await TrySeedAsync(store, folder, cancel);
        await db.SetFactAsync(GuideFacts.HistorySeeded, seed.Unknown is null ? $"{seed.Versions} versions" : $"unknown: {seed.Unknown}", cancel);
        return seed;
    }

    private static async Task<HistorySeed> TrySeedAsync(Store store, ContentFolder folder, CancellationToken cancel)
    {
        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        patience.CancelAfter(Patience);
        try
        {
            return await SeedFromAsync(new GitCommand(folder.Root), store, patience.Token);
        }
        catch (GitException e)
        {
            return new HistorySeed(0, e.Message.Trim());
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            return new HistorySeed(0, $"git took over {Patience.TotalMinutes} minutes");
        }
    }

    private static async Task<HistorySeed> SeedFromAsync(GitCommand git, Store store, CancellationToken cancel)
    {
        if (await git.LinesAsync(["rev-parse", "--is-inside-work-tree", "--is-shallow-repository"], cancel) is not ["true", "false"])
        {
            return new HistorySeed(0, "the folder is not in a work tree, or its clone is shallow");
        }

        var pages = await WithoutHistoryAsync(store, cancel);
        var log = new GitLog(pages.Keys.ToHashSet(StringComparer.Ordinal));
        await git.RunAsync(GitLog.Arguments, PipeSource.Null, log.ReadAsync, cancel);
        var writer = new SeedWriter(store, pages, [.. log.Versions]);
        await git.RunAsync(GitBlobs.Arguments, PipeSource.FromString(writer.BlobsAsked), writer.ReadAsync, cancel);
        return new HistorySeed(writer.Count, null);
    }

    // A killed seeding left whole articles or nothing: those that have a history are done.
    private static async Task<Dictionary<string, (string Section, string Id)>> WithoutHistoryAsync(Store store, CancellationToken cancel)
    {
        await using var db = store.Open();
        return await db.Articles.AsNoTracking().Where(a => !db.Revisions.Any(r => r.Section == a.Section && r.ArticleId == a.Id))
            .Select(a => new { a.File, a.Section, a.Id })
            .ToDictionaryAsync(a => a.File, a => (a.Section, a.Id), StringComparer.Ordinal, cancel);
    }
}
