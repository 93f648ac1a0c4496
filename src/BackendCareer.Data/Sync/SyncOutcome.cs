using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>What a sync has done so far, over all its rounds.</summary>
internal sealed class SyncOutcome(IProgress<int>? progress)
{
    private readonly HashSet<string> written = new(StringComparer.Ordinal), removed = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, IReadOnlyList<Problem>> problems = new(StringComparer.Ordinal);
    private HashSet<string>? before;
    private bool media, figures;
    private int files;

    /// <summary>Remembers what was live before the first round.</summary>
    public void Begin(LiveGuide live) => before ??= live.ByUrl.Keys.ToHashSet(StringComparer.Ordinal);

    public void Add(SyncBatch batch)
    {
        written.UnionWith(batch.Written);
        removed.UnionWith(batch.Removed);
        removed.ExceptWith(batch.Written);
        written.ExceptWith(batch.Removed.Except(batch.Written));
        media |= batch.Media;
        figures |= batch.Figures;
        files += batch.Files;
        progress?.Report(files);
    }

    public void Found(string file, IReadOnlyList<Problem> found) => problems[file] = found;

    /// <summary>The report; after a full sync also with what older problems still keep back.</summary>
    public async Task<SyncReport> ReportAsync(GuideDb db, bool isFull, CancellationToken cancel)
    {
        var keeping = await db.Problems.AsNoTracking().KeepingBack().ByPlace().ToListAsync(cancel);
        foreach (var file in keeping.Where(p => isFull).GroupBy(p => p.File))
        {
            problems.TryAdd(file.Key, [.. file.Select(p => p.AsProblem())]);
        }

        return new SyncReport(
            Sorted(written.Where(u => !before!.Contains(u))), Sorted(written.Where(u => before!.Contains(u))), Sorted(removed),
            [.. problems.Where(p => p.Value.Any(x => x.KeepsBack)).Select(p => p.Key)], [.. problems.Values.SelectMany(p => p)], media)
        {
            Figures = figures,
        };
    }

    private static List<string> Sorted(IEnumerable<string> urls) => [.. urls.Order(StringComparer.Ordinal)];
}
