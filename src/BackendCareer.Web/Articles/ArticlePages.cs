using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Articles;

/// <summary>Finds articles for an audience, and makes the page of each.</summary>
internal sealed class ArticlePages(GuideDb db, Audience audience, PageLinks links, IEnumerable<Presenter> presenters)
{
    /// <summary>The article at an address, or null.</summary>
    public Task<Article?> AtAsync(string url, CancellationToken cancel) =>
        db.Articles.AsNoTracking().ReadableBy(audience).SingleOrDefaultAsync(a => a.Url == url, cancel);

    /// <summary>The address to which an old one leads now, or null.</summary>
    public Task<string?> MovedToAsync(string url, CancellationToken cancel) =>
        db.UrlOfAliasAsync(url, audience, cancel);

    /// <summary>The page of an article, by the presenter of its kind; a kind without one is a plain article.</summary>
    public async Task<ArticlePage> PresentAsync(Article article, CancellationToken cancel)
    {
        var page = new ArticlePage(await FrameAsync(article, cancel), article, await HtmlAsync(article, cancel))
        {
            Related = await links.ToAsync(article.Related.Select(r => "/" + r), cancel),
        };
        var presenter = presenters.FirstOrDefault(p => p.Presents(article));
        return presenter is null ? page : await presenter.PresentAsync(page, cancel);
    }

    /// <summary>The text, with links to what the audience cannot open as plain words.</summary>
    public async Task<string> HtmlAsync(Article article, CancellationToken cancel) =>
        HiddenLinks.AsText(article.Html, await HiddenTargetsAsync(db.Links.Where(l => l.ArticleKey == article.Key), cancel));

    /// <summary>Addresses to which some of these links lead and which the audience cannot open.</summary>
    public Task<List<string>> HiddenTargetsAsync(IQueryable<ArticleLink> among, CancellationToken cancel)
    {
        var readable = db.Articles.ReadableBy(audience);
        return among
            .Where(l => !readable.Any(a => a.Url == l.Target))
            .Where(l => db.Articles.Any(a => a.Url == l.Target) || (l.TargetFile != null && l.TargetFile.EndsWith(".md") && !l.TargetFile.EndsWith("/_section.md")))
            .Select(l => l.Target).Distinct().ToListAsync(cancel);
    }

    private async Task<PageFrame> FrameAsync(Article article, CancellationToken cancel)
    {
        var crumbs = await CrumbsAsync(article.Url, cancel);
        return FrameOf(article) with
        {
            Crumbs = crumbs,
            Siblings = crumbs is [.., var folder] ? await db.SiblingsAsync(audience, folder, article.Url, cancel) : null,
            Revision = await db.Revisions.NumberAsync(article, cancel),
        };
    }

    private PageFrame FrameOf(Article article) => new(article.Title, article.Url)
    {
        Description = article.Summary,
        Markdown = article.Url == Routes.Home ? "/index.md" : article.Url + ".md",
        NoIndex = article.Status != ArticleStatus.Published || article.Publish > audience.Now,
        Type = article.Url == Routes.Home ? "website" : "article",
    };

    /// <summary>The pages above an address: its section, and folders inside that.</summary>
    public async Task<IReadOnlyList<Crumb>> CrumbsAsync(string url, CancellationToken cancel)
    {
        var above = AddressesAbove.Of(url).ToList();
        var titles = await db.Articles.ReadableBy(audience).Where(a => above.Contains(a.Url))
            .ToDictionaryAsync(a => a.Url, a => a.Title, cancel);
        return [.. above.Select(u => new Crumb(TitleOf(u), u))];

        string TitleOf(string folder) => GuideSections.Has(folder[1..])
            ? GuideSections.NameOf(folder[1..])
            : titles.GetValueOrDefault(folder) ?? folder[(folder.LastIndexOf('/') + 1)..].Humanized();
    }
}
