using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>Named queries along links, tags and old addresses.</summary>
public static class LinkQueries
{
    /// <summary>Pages whose text links to an address, the page itself left out.</summary>
    public static IQueryable<Article> LinkingTo(this IQueryable<Article> articles, GuideDb db, string url) =>
        articles.Where(a => a.Url != url && db.Links.Any(l => l.ArticleKey == a.Key && l.Target == url));

    /// <summary>Tags of the pages that stand in lists for this audience, with how many carry each, by name.</summary>
    public static IQueryable<TagCount> TagCounts(this GuideDb db, Audience audience) =>
        db.Tags.Where(t => db.Articles.ListedFor(audience).Any(a => a.Key == t.ArticleKey))
            .GroupBy(t => t.Tag).OrderBy(g => g.Key).Select(g => new TagCount(g.Key, g.Count()));

    /// <summary>Where an old address leads today, or null; of two pages that claim it, the first by file.</summary>
    public static Task<string?> UrlOfAliasAsync(this GuideDb db, string alias, Audience audience, CancellationToken cancel = default) =>
        db.Articles.ReadableBy(audience).Where(a => db.Aliases.Any(x => x.Url == alias && x.ArticleKey == a.Key))
            .OrderBy(a => a.File).Select(a => a.Url).FirstOrDefaultAsync(cancel);
}

/// <summary>A tag and how many pages carry it.</summary>
public sealed record TagCount(string Tag, int Count);
