using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Articles;

/// <summary>A folder: its landing text where there is one, and its pages.</summary>
internal sealed record SectionPage(PageFrame Frame, string View, Article? Landing, string Html, IReadOnlyList<ListedPage> Pages) : PageModel(Frame)
{
    /// <summary>The first paragraph of its text, before which a phone shows no list.</summary>
    public string? Opening => ArticlePage.OpeningOf(Html);

    /// <summary>The text after its opening.</summary>
    public string Rest => Html[(Opening?.Length ?? 0)..];
}

/// <summary>A page in a list; one that is being written has no link yet.</summary>
internal sealed record ListedPage(ArticleItem Item, bool Written);

/// <summary>Makes the page of a section or of a folder inside one.</summary>
internal sealed class SectionPages(GuideDb db, Audience audience, ArticlePages articles)
{
    /// <summary>Sections that also tell what is being written, so that readers see the whole of them.</summary>
    private static readonly string[] Whole = ["/path", "/tasks"];

    /// <summary>The folder at an address, or null where there is none with a page to show.</summary>
    public async Task<SectionPage?> AtAsync(string url, Article? landing, CancellationToken cancel)
    {
        var pages = await PagesAsync(url, cancel);
        if (landing is null && pages.Count == 0 && !GuideSections.Has(url[1..]))
        {
            return null;
        }

        var html = landing is null ? "" : await articles.HtmlAsync(landing, cancel);
        return new SectionPage(await FrameAsync(url, landing, cancel), ViewOf(url), landing, html, pages);
    }

    private async Task<IReadOnlyList<ListedPage>> PagesAsync(string url, CancellationToken cancel)
    {
        var under = url + "/";
        var all = Whole.Contains(url) ? db.Articles.Where(a => a.Status != ArticleStatus.Archived) : db.Articles.ListedFor(audience);
        var items = await all.Where(a => a.Url.StartsWith(under)).ByOrder().AsItems().ToListAsync(cancel);
        return [.. items.Select(i => new ListedPage(i, i.IsWritten(audience)))];
    }

    private async Task<PageFrame> FrameAsync(string url, Article? landing, CancellationToken cancel)
    {
        var title = landing?.Title ?? GuideSections.NameOf(url[(url.LastIndexOf('/') + 1)..]);
        return new PageFrame(title, url)
        {
            Description = landing?.Summary is { Length: > 0 } summary ? summary : $"{title}: every page of this part of the guide.",
            Markdown = landing is null ? null : url + ".md",
            NoIndex = landing is { Status: not ArticleStatus.Published },
            Crumbs = await articles.CrumbsAsync(url, cancel),
            Revision = landing is null ? null : await db.Revisions.NumberAsync(landing, cancel),
        };
    }

    private static string ViewOf(string url) => url switch
    {
        Routes.Path => "/Steps/Path.cshtml",
        Routes.Roles => "/Roles/Roles.cshtml",
        Routes.Tasks => "/Articles/Tasks.cshtml",
        Routes.Skills => "/Articles/Skills.cshtml",
        Routes.Glossary => "/Articles/Glossary.cshtml",
        _ => "/Articles/Section.cshtml",
    };
}
