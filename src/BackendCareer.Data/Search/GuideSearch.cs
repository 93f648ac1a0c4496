using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Search;

/// <summary>Searches the guide: pages that hold all words; where there are none, pages that hold any.</summary>
public sealed class GuideSearch(Store store)
{
    private const int MaxSize = 100, MaxMatches = 10_000;

    /// <summary>Answers a question; any text is a valid query, an empty one finds nothing.</summary>
    public async Task<SearchAnswer> SearchAsync(GuideDb db, SearchRequest request, Audience audience, CancellationToken cancel = default)
    {
        request = request with { Page = Math.Max(1, request.Page), Size = Math.Clamp(request.Size, 1, MaxSize) };
        var hits = new Hits(SearchWords.OfQuery(request.Query), IsOpen(request.Query));
        if (hits.Words.Count == 0)
        {
            return Answer(request, new Matches([], 0, new Dictionary<string, int>(), new Dictionary<string, int>()), []);
        }

        var matches = await MatchAsync(db, request, hits, audience, cancel);
        var shown = matches.Articles.Skip(Offset(request)).ToList();
        return Answer(request, matches, await ResultsAsync(db, shown, hits, cancel));
    }

    private async Task<Matches> MatchAsync(GuideDb db, SearchRequest request, Hits hits, Audience audience, CancellationToken cancel)
    {
        var query = new MatchQuery(hits.Words, hits.Open, All: true, request.Section, request.Tag);
        var limit = Math.Min(Offset(request) + request.Size, MaxMatches);
        var matches = await store.MatchAsync(db, query, audience, limit, cancel);
        return matches.Sections.Count > 0 || hits.Words.Count == 1
            ? matches
            : await store.MatchAsync(db, query with { All = false }, audience, limit, cancel);
    }

    private static async Task<List<SearchResult>> ResultsAsync(GuideDb db, List<(int Key, double Score)> shown, Hits hits, CancellationToken cancel)
    {
        var keys = shown.Select(s => s.Key).ToList();
        var pages = await db.Articles.AsNoTracking().Where(a => keys.Contains(a.Key))
            .Select(a => new FoundPage(a.Key, a.Url, a.Section, a.Slug, a.Title, a.Summary)).ToDictionaryAsync(p => p.Key, cancel);
        var sections = (await db.Sections.AsNoTracking().Where(s => keys.Contains(s.ArticleKey))
            .OrderBy(s => s.Ordinal).ToListAsync(cancel)).ToLookup(s => s.ArticleKey);
        return [.. shown.Where(s => pages.ContainsKey(s.Key)).Select(s => pages[s.Key].Result(sections[s.Key], s.Score, hits))];
    }

    private static SearchAnswer Answer(SearchRequest request, Matches matches, IReadOnlyList<SearchResult> results) => new(
        request.Query, null, matches.Total, request.Page, request.Size, results, new SearchFacets(matches.Sections, matches.Tags));

    // The last word may be half typed, unless a space or mark ended it.
    private static bool IsOpen(string query) => query.Length > 0 && (char.IsLetterOrDigit(query[^1]) || char.IsLowSurrogate(query[^1]));

    private static int Offset(SearchRequest request) => (int)Math.Min((long)(request.Page - 1) * request.Size, MaxMatches);
}
