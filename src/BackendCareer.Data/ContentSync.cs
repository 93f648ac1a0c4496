using BackendCareer.Content;
using BackendCareer.Data.Sync;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>
/// Brings the database to what the content folder says: reads only what changed, writes in short consistent batches,
/// can be killed at any point and resumed. A file that a problem keeps back leaves its last good version live.
/// </summary>
public sealed class ContentSync(Store store, ContentFolder folder, TimeProvider time)
{
    // What still moves after so many rounds is left to the next sync.
    private const int MaxRounds = 20;

    /// <summary>Counts up with every batch, of any process, that changed something a reader may see.</summary>
    public static Task<long> GenerationAsync(GuideDb db, CancellationToken cancel = default) => db.CountAsync(GuideFacts.Generation, cancel);

    /// <summary>Syncs everything, or only the files or folders named (relative to the content root; there or gone).</summary>
    /// <param name="files">What to look at; null for everything.</param>
    /// <param name="progress">Is told how many files have been written.</param>
    /// <param name="cancel">Stops between two batches.</param>
    /// <exception cref="DirectoryNotFoundException">The content folder is not there; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written; what was committed before stays.</exception>
    public Task<SyncReport> ApplyAsync(IReadOnlyCollection<string>? files = null, IProgress<int>? progress = null, CancellationToken cancel = default) =>
        Task.Run(() => store.GuardAsync(() => RunAsync(files, new SyncOutcome(progress), cancel)), cancel);

    /// <summary>Checks the whole content folder, stores what is found beyond single files, and returns every problem.</summary>
    /// <exception cref="DirectoryNotFoundException">The content folder is not there; nothing was changed.</exception>
    /// <exception cref="StoreException">The store cannot be written.</exception>
    public Task<IReadOnlyList<Problem>> CheckAndStoreAsync(CancellationToken cancel = default) =>
        Task.Run(() => store.GuardAsync(() => SetCheck.RunAsync(store, folder, cancel)), cancel);

    private async Task<SyncReport> RunAsync(IReadOnlyCollection<string>? files, SyncOutcome outcome, CancellationToken cancel)
    {
        var held = new HashSet<(string Path, string Hash)>();
        var next = files;
        for (var round = 0; round < MaxRounds && next is null or { Count: > 0 }; round++)
        {
            next = await RoundAsync(next, outcome, held, cancel);
        }

        await using var db = store.Open();
        return await outcome.ReportAsync(db, files is null, cancel);
    }

    private async Task<IReadOnlyCollection<string>?> RoundAsync(
        IReadOnlyCollection<string>? named, SyncOutcome outcome, HashSet<(string Path, string Hash)> held, CancellationToken cancel)
    {
        var plan = new SyncPlanner(folder, await LiveAsync(cancel), held).Plan(named);
        outcome.Begin(plan.Live);
        if (plan.Refusal is { } refusal)
        {
            outcome.Found(refusal.File, [refusal]);
            return [];
        }

        try
        {
            var again = await new SyncRound(store, folder, time, plan, outcome, held).RunAsync(cancel);
            return [.. again, .. await OutdatedAsync(cancel)];
        }
        catch (PlanOutdatedException)
        {
            // Another process syncs; it needs a moment for what it has planned itself.
            await Task.Delay(TimeSpan.FromMilliseconds(300), time, cancel);
            return named;
        }
    }

    private async Task<LiveGuide> LiveAsync(CancellationToken cancel)
    {
        await using var db = store.Open();
        return await LiveGuide.ReadAsync(db, cancel);
    }

    private async Task<List<string>> OutdatedAsync(CancellationToken cancel)
    {
        await using var db = store.Open();
        return await db.Files.Where(f => f.Parser == "").Select(f => f.File).ToListAsync(cancel);
    }
}
