using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Data.Search;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Api;

/// <summary>The guide as JSON: a thin door on the same queries as the pages.</summary>
internal sealed class ApiController(GuideDb db, Audience audience, GuideSearch search, ArticlePages pages) : ControllerBase
{
    [GetOrHead(Routes.ApiSearch)]
    public async Task<IActionResult> Search(CancellationToken cancel)
    {
        var query = new ApiQuery(Request.Query, "q", "section", "tag", "page", "size");
        var request = new SearchRequest(query.Required("q"), query.Text("section"), query.Text("tag"), query.Page, query.Size);
        if (query.Problem is { } problem)
        {
            return new ApiRefusal(problem);
        }

        var answer = await search.SearchAsync(db, request, audience, cancel);
        PageLinkHeader.Write(HttpContext, answer.Page, answer.Size, answer.Total);
        return new ApiResult(answer);
    }

    [GetOrHead(Routes.ApiArticles)]
    public async Task<IActionResult> Articles(CancellationToken cancel)
    {
        var query = new ApiQuery(Request.Query, "section", "tag", "page", "size");
        if (query.Problem is { } problem)
        {
            return new ApiRefusal(problem);
        }

        var listed = Filtered(query.Text("section"), query.Text("tag"));
        var total = await listed.CountAsync(cancel);
        var items = await listed.OrderBy(a => a.Section).ThenBy(a => a.Order == null).ThenBy(a => a.Order).ThenBy(a => a.Title).ThenBy(a => a.Key)
            .Skip((query.Page - 1) * query.Size).Take(query.Size).AsItems().ToListAsync(cancel);
        PageLinkHeader.Write(HttpContext, query.Page, query.Size, total);
        return new ApiResult(new ApiList(total, query.Page, query.Size, [.. items.Select(ApiItem.Of)]));
    }

    /// <summary>One article; <c>section</c> alone is that section's landing text, or a page at the root.</summary>
    [GetOrHead(Routes.ApiArticle)]
    public async Task<IActionResult> Article(string section, string? slug, CancellationToken cancel)
    {
        if (new ApiQuery(Request.Query).Problem is { } problem)
        {
            return new ApiRefusal(problem);
        }

        var articles = db.Articles.AsNoTracking().ReadableBy(audience);
        var article = string.IsNullOrEmpty(slug)
            ? await articles.FirstOrDefaultAsync(a => (a.Section == section && a.Slug == "index") || (a.Section == "" && a.Slug == section), cancel)
            : await articles.FirstOrDefaultAsync(a => a.Section == section && a.Slug == slug, cancel);
        return article is null ? NotFound() : new ApiResult(ApiArticle.Of(article, await pages.HtmlAsync(article, cancel)));
    }

    /// <summary>Whatever else stands under <c>/api</c> is nothing, and never a content page.</summary>
    [GetOrHead(Routes.ApiUnknown)]
    public IActionResult Unknown() => NotFound();

    private IQueryable<Article> Filtered(string? section, string? tag)
    {
        var listed = db.Articles.ListedFor(audience);
        listed = section is null ? listed : listed.Where(a => a.Section == section);
        return tag is null ? listed : listed.Tagged(db, tag);
    }
}
