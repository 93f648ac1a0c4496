using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Articles;

/// <summary>The versions of a page.</summary>
internal sealed class HistoryController(GuideDb db, ArticlePages articles) : Controller
{
    [GetOrHead(Routes.History)]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        if (await ArticleAsync(cancel) is not { } article)
        {
            return NotFound();
        }

        var revisions = await RevisionsOf(article).AsItems().ToListAsync(cancel);
        return View("/Articles/History.cshtml", new HistoryPage(await FrameAsync(article, "History", cancel), article, revisions));
    }

    [GetOrHead(Routes.Version)]
    public async Task<IActionResult> Version(CancellationToken cancel)
    {
        var number = int.Parse(Request.Path.Value![(Request.Path.Value!.LastIndexOf('/') + 1)..], System.Globalization.CultureInfo.InvariantCulture);
        return await ArticleAsync(cancel) is { } article
            && await RevisionsOf(article).AsNoTracking().SingleOrDefaultAsync(r => r.Number == number, cancel) is { } revision
            ? View("/Articles/Revision.cshtml", new RevisionPage(await FrameAsync(article, $"Version {number}", cancel), article, revision))
            : NotFound();
    }

    private Task<Article?> ArticleAsync(CancellationToken cancel)
    {
        var path = Request.Path.Value!;
        var url = path[..path.LastIndexOf("/history", StringComparison.Ordinal)];
        return articles.AtAsync(url.Length == 0 ? Routes.Home : url, cancel);
    }

    private IQueryable<Revision> RevisionsOf(Article article) =>
        db.Revisions.Of(article.Section, article.Id);

    private async Task<PageFrame> FrameAsync(Article article, string title, CancellationToken cancel) =>
        new($"{title} of {article.Title}", Request.Path.Value!)
        {
            NoIndex = true,
            Crumbs = [.. await articles.CrumbsAsync(article.Url, cancel), new Crumb(article.Title, article.Url)],
        };
}

internal sealed record HistoryPage(PageFrame Frame, Article Article, IReadOnlyList<RevisionItem> Revisions) : PageModel(Frame)
{
    public string AddressOf(RevisionItem revision) => $"{Frame.Url}/{revision.Number}";

    /// <summary>First line of what was said about a version, after a colon.</summary>
    public static string Said(RevisionItem revision) =>
        revision.Message?.Split('\n', 2)[0].Trim() is { Length: > 0 } said ? ": " + said : "";
}

internal sealed record RevisionPage(PageFrame Frame, Article Article, Revision Revision) : PageModel(Frame);
