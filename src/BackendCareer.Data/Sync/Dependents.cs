using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>
/// Marks pages that show something of what changed (an address, a title, a figure, a picture) to be rendered again.
/// The mark is written with the change itself, so that a killed process does not forget it.
/// </summary>
internal sealed class Dependents(SyncPlan plan)
{
    private readonly HashSet<string> rendered = plan.Works.Select(w => w.Path).ToHashSet(StringComparer.Ordinal);

    private readonly bool hasOthers = plan.Live.ByFile.Keys.Except(plan.Works.Select(w => w.Path)).Except(plan.Gone).Any();

    public async Task MarkAsync(GuideDb db, IReadOnlyCollection<string> targets, IReadOnlyCollection<string> files, CancellationToken cancel)
    {
        if (!hasOthers)
        {
            return;
        }

        var linking = await db.Links.AsNoTracking()
            .Where(l => targets.Contains(l.Target) || (l.TargetFile != null && files.Contains(l.TargetFile)))
            .Join(db.Articles, l => l.ArticleKey, a => a.Key, (l, a) => a.File).Distinct().ToListAsync(cancel);
        var others = linking.Where(f => !rendered.Contains(f)).ToList();
        if (others.Count > 0)
        {
            await db.Files.Where(f => others.Contains(f.File)).ExecuteUpdateAsync(s => s.SetProperty(f => f.Parser, ""), cancel);
        }
    }
}
