using System.Diagnostics;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>
/// Writes in transactions short enough that nobody waits for long, each of them consistent. The number of the last
/// batch is checked within each, so that two processes that sync at once never write on an outdated plan.
/// </summary>
internal sealed class BatchRunner(Store store, SyncOutcome outcome, long batchNumber)
{
    // With the item that is being written when it ends, a batch stays under 250 ms.
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(150);

    private long expected = batchNumber;

    public async Task RunAsync<T>(IEnumerable<T> items, Func<SyncBatch, T, Task> write, CancellationToken cancel)
    {
        var left = new Queue<T>(items);
        while (left.Count > 0)
        {
            await RunOneAsync(left, write, cancel);
        }
    }

    private async Task RunOneAsync<T>(Queue<T> left, Func<SyncBatch, T, Task> write, CancellationToken cancel)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        if (await db.CountAsync(GuideFacts.Batch, cancel) != expected)
        {
            throw new PlanOutdatedException();
        }

        db.ChangeTracker.AutoDetectChangesEnabled = false;
        // The batch stands or falls as one; a savepoint at each save would guard nothing.
        db.Database.AutoSavepointsEnabled = false;
        var batch = new SyncBatch(db);
        var watch = Stopwatch.StartNew();
        do
        {
            await write(batch, left.Dequeue());
            db.ChangeTracker.Clear();
        }
        while (left.Count > 0 && watch.Elapsed < Limit);
        var next = await CountUpAsync(batch, cancel);
        await transaction.CommitAsync(cancel);
        expected = next;
        outcome.Add(batch);
    }

    private static async Task<long> CountUpAsync(SyncBatch batch, CancellationToken cancel)
    {
        if (batch.IsVisible)
        {
            await batch.Db.CountUpAsync(GuideFacts.Generation, cancel);
        }

        return await batch.Db.CountUpAsync(GuideFacts.Batch, cancel);
    }
}
