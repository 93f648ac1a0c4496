using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>An article as it is live now.</summary>
internal sealed record LivePage(int Key, PageAddress Address);

/// <summary>What the store holds when a round is planned.</summary>
internal sealed class LiveGuide
{
    private LiveGuide(IReadOnlyCollection<LivePage> pages, Dictionary<string, FileState> files, long batch)
    {
        (Files, Batch) = (files, batch);
        ByFile = pages.ToDictionary(p => p.Address.File, StringComparer.Ordinal);
        ByUrl = pages.ToDictionary(p => p.Address.Url, StringComparer.Ordinal);
        ByIdentity = pages.ToDictionary(p => (p.Address.Section, p.Address.Id));
    }

    public IReadOnlyDictionary<string, FileState> Files { get; }

    /// <summary>Files whose problem may be gone though they did not change themselves.</summary>
    public required IReadOnlySet<string> Retry { get; init; }

    /// <summary>Files that a problem keeps back.</summary>
    public required IReadOnlySet<string> KeptBack { get; init; }

    /// <summary>Number of the last batch that any process wrote.</summary>
    public long Batch { get; }

    public IReadOnlyDictionary<string, LivePage> ByFile { get; }

    public IReadOnlyDictionary<string, LivePage> ByUrl { get; }

    public IReadOnlyDictionary<(string Section, string Id), LivePage> ByIdentity { get; }

    public static async Task<LiveGuide> ReadAsync(GuideDb db, CancellationToken cancel)
    {
        // One snapshot: another process may be writing.
        await using var snapshot = await db.Database.BeginTransactionAsync(cancel);
        var pages = await db.Articles.AsNoTracking().Select(a => new LivePage(
            a.Key, new PageAddress(a.File, a.Url, a.Kind, a.Section, a.Slug, a.Id, a.Title))).ToListAsync(cancel);
        var files = await db.Files.AsNoTracking().ToDictionaryAsync(f => f.File, StringComparer.Ordinal, cancel);
        var keptBack = await db.Problems.AsNoTracking().KeepingBack().Select(p => new { p.File, p.Rule }).ToListAsync(cancel);
        return new LiveGuide(pages, files, await db.CountAsync(GuideFacts.Batch, cancel))
        {
            KeptBack = keptBack.Select(p => p.File).ToHashSet(StringComparer.Ordinal),
            Retry = keptBack.Where(p => p.Rule == Rules.TakenAddress.Id || p.Rule == Rules.Unreadable.Id)
                .Select(p => p.File).ToHashSet(StringComparer.Ordinal),
        };
    }
}
