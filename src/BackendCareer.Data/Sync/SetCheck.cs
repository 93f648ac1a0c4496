using BackendCareer.Content;
using BackendCareer.Content.Checks;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>Checks the whole set and stores what is found beyond the problems of single files.</summary>
internal static class SetCheck
{
    public static async Task<IReadOnlyList<Problem>> RunAsync(Store store, ContentFolder folder, CancellationToken cancel)
    {
        var set = ContentSet.Load(folder);
        var all = ContentChecks.Check(set);
        var single = set.Problems.Concat(set.Pages.SelectMany(p => p.Problems)).ToHashSet();
        cancel.ThrowIfCancellationRequested();
        await StoreAsync(store, [.. all.Where(p => !single.Contains(p))], cancel);
        return all;
    }

    private static async Task StoreAsync(Store store, IReadOnlyList<Problem> problems, CancellationToken cancel)
    {
        await using var db = store.Open();
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        await db.Problems.Where(p => p.OfSet).ExecuteDeleteAsync(cancel);
        db.Problems.AddRange(problems.Select(p => p.AsStored(ofSet: true)));
        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
    }
}
