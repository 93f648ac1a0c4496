using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Articles;

/// <summary>The one road to every content page: an article by its address, else a folder, else an old address.</summary>
internal sealed class ArticlesController(ArticlePages articles, SectionPages sections) : Controller
{
    [FinishedPage]
    [GetOrHead(Routes.Page)]
    public async Task<IActionResult> Show(CancellationToken cancel)
    {
        var url = Request.Path.Value!;
        var article = await articles.AtAsync(url, cancel);
        if (article is null or { Kind: "section" })
        {
            return await sections.AtAsync(url, article, cancel) is { } section ? View(section.View, section) : await MovedAsync(url, cancel);
        }

        var page = await articles.PresentAsync(article, cancel);
        return View(page.View, page);
    }

    [GetOrHead(Routes.Markdown)]
    public async Task<IActionResult> Markdown(CancellationToken cancel)
    {
        var path = Request.Path.Value![..^".md".Length];
        return await articles.AtAsync(path == "/index" ? Routes.Home : path, cancel) is { } article
            ? new MarkdownResult(article)
            : NotFound();
    }

    private async Task<IActionResult> MovedAsync(string old, CancellationToken cancel) =>
        await articles.MovedToAsync(old, cancel) is { } url
            ? LocalRedirectPermanent(new PathString(url).ToUriComponent() + Request.QueryString.ToUriComponent())
            : NotFound();
}
