using System.Text.RegularExpressions;
using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Data.Search;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Search;

/// <summary>What to offer where no page is: the words of the address to search for, and pages with a name like it.</summary>
internal sealed partial class NearestPages(GuideDb db, GuideSearch search, Audience audience)
{
    private const int Shown = 5;
    private const int MaxCandidates = 2_000;

    public async Task<ErrorPage> ForAsync(HttpContext http)
    {
        var path = http.Request.Path.Value ?? "";
        var query = SearchPage.Bounded(string.Join(' ', Word.Matches(path).Select(m => m.Value)));
        var nearest = query.Length == 0 ? [] : await NearestAsync(path, query, http.RequestAborted);
        return ErrorPage.Of(http) with { Query = query, Nearest = nearest };
    }

    private async Task<IReadOnlyList<PageLink>> NearestAsync(string path, string query, CancellationToken cancel)
    {
        var alike = await MistypedAsync(path[(path.LastIndexOf('/') + 1)..], cancel);
        var answer = await search.SearchAsync(db, new SearchRequest(query, Size: Shown), audience, cancel);
        return [.. alike.Concat(answer.Results.Select(r => new PageLink(r.Title, Page(r.Url)))).DistinctBy(p => p.Url).Take(Shown)];
    }

    private static string Page(string url) => url.Split('#', 2)[0];

    /// <summary>Pages whose name is the last part of the address but for a slip of two keys.</summary>
    private async Task<IEnumerable<PageLink>> MistypedAsync(string last, CancellationToken cancel)
    {
        var pages = await db.Articles.ListedFor(audience)
            .Where(a => a.Slug.Length >= last.Length - 2 && a.Slug.Length <= last.Length + 2)
            .Select(a => new { a.Slug, a.Title, a.Url }).Take(MaxCandidates).ToListAsync(cancel);
        return pages.Select(p => (Link: new PageLink(p.Title, p.Url), Slips: Nearest.Distance(p.Slug, last)))
            .Where(p => p.Slips <= 2).OrderBy(p => p.Slips).Select(p => p.Link);
    }

    [GeneratedRegex(@"[\p{L}\p{N}#+]+")]
    private static partial Regex Word { get; }
}
