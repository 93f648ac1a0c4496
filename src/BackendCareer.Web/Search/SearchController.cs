using BackendCareer.Data;
using BackendCareer.Data.Search;
using BackendCareer.Web.Api;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Search;

/// <summary>Search by address: every result page can be kept, shared and gone back to.</summary>
internal sealed class SearchController(GuideDb db, GuideSearch search, Audience audience) : Controller
{
    [GetOrHead(Routes.Search)]
    public async Task<IActionResult> Index(string? q, string? section, string? tag, string? page, CancellationToken cancel)
    {
        var query = SearchPage.Bounded(q);
        var request = new SearchRequest(query, Given(section), Given(tag), SearchPage.NumberOf(page));
        var answer = await search.SearchAsync(db, request, audience, cancel);
        return View("/Search/Search.cshtml", new SearchPage(SearchPage.FrameOf(query), answer, request.Section, request.Tag));
    }

    [GetOrHead(Routes.Suggest)]
    public async Task<IActionResult> Suggest(string? q, CancellationToken cancel)
    {
        var answer = await search.SearchAsync(db, new SearchRequest(SearchPage.Bounded(q), Size: 8), audience, cancel);
        return new ApiResult(answer);
    }

    private static string? Given(string? filter) => string.IsNullOrWhiteSpace(filter) ? null : SearchPage.Bounded(filter);
}
