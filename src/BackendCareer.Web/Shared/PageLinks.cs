using BackendCareer.Content;
using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Shared;

/// <summary>A page by its title; without an address where readers cannot open it yet.</summary>
internal sealed record PageLink(string Title, string? Url, string Summary = "");

/// <summary>Turns names of pages in front matter into links, in the order written; names of nothing are left out.</summary>
internal sealed class PageLinks(GuideDb db, Audience audience)
{
    /// <summary>Pages by address.</summary>
    public Task<IReadOnlyList<PageLink>> ToAsync(IEnumerable<string> urls, CancellationToken cancel)
    {
        var wanted = urls.ToList();
        return LinksAsync(wanted, db.Articles.Where(a => wanted.Contains(a.Url)), a => a.Url, cancel);
    }

    /// <summary>Pages of a section by permanent id.</summary>
    public Task<IReadOnlyList<PageLink>> ToIdsAsync(string section, IEnumerable<string> ids, CancellationToken cancel)
    {
        var wanted = ids.ToList();
        return LinksAsync(wanted, db.Articles.InSection(section).Where(a => wanted.Contains(a.Id)), a => a.Id, cancel);
    }

    /// <summary>Pages of a section by slug.</summary>
    public Task<IReadOnlyList<PageLink>> ToSlugsAsync(string section, IEnumerable<string> slugs, CancellationToken cancel) =>
        ToAsync(slugs.Select(slug => $"/{section}/{slug}"), cancel);

    private async Task<IReadOnlyList<PageLink>> LinksAsync(
        List<string> wanted, IQueryable<Article> articles, Func<ArticleItem, string> name, CancellationToken cancel)
    {
        if (wanted.Count == 0)
        {
            return [];
        }

        var items = await articles.AsItems().ToListAsync(cancel);
        var found = items.ToDictionary(name, StringComparer.Ordinal);
        return [.. wanted.Distinct().Where(found.ContainsKey).Select(w => found[w].AsLink(audience))];
    }
}

/// <summary>Which pages of a list readers may open.</summary>
internal static class Written
{
    /// <summary>For where a list stands within a line.</summary>
    public static IReadOnlyList<PageLink> TitlesAlone(this IEnumerable<PageLink> links) => [.. links.Select(l => l with { Summary = "" })];

    /// <summary>Whether the audience may open it: the same rule as <see cref="ArticleQueries.ReadableBy"/>.</summary>
    public static bool IsWritten(this ArticleItem item, Audience audience) =>
        audience.Drafts || item.Status == ArticleStatus.Archived
        || (item.Status == ArticleStatus.Published && (item.Publish is null || item.Publish <= audience.Now));

    /// <summary>Titles of pages that readers can open, by title.</summary>
    public static IQueryable<PageLink> AsLinks(this IQueryable<Article> articles) =>
        articles.OrderBy(a => a.Title).Select(a => new PageLink(a.Title, a.Url, ""));

    public static PageLink AsLink(this ArticleItem item, Audience audience) =>
        new(item.Title, item.IsWritten(audience) ? item.Url : null, item.Summary);
}
