using BackendCareer.Content;

namespace BackendCareer.Data;

/// <summary>Named queries that read aloud: <c>db.Articles.ListedFor(audience).InSection("skills").ByOrder()</c>.</summary>
public static class ArticleQueries
{
    /// <summary>Pages that answer to this audience, archived ones included.</summary>
    public static IQueryable<Article> ReadableBy(this IQueryable<Article> articles, Audience audience) =>
        audience.Drafts
            ? articles
            : articles.Where(a => a.Status == ArticleStatus.Archived
                || (a.Status == ArticleStatus.Published && (a.Publish == null || a.Publish <= audience.Now)));

    /// <summary>Pages that stand in lists, search and sitemap for this audience.</summary>
    public static IQueryable<Article> ListedFor(this IQueryable<Article> articles, Audience audience) =>
        articles.ReadableBy(audience).Where(a => a.Status != ArticleStatus.Archived);

    /// <summary>Pages of a section, its landing page left out.</summary>
    public static IQueryable<Article> InSection(this IQueryable<Article> articles, string section) =>
        articles.Where(a => a.Section == section && a.Kind != "section");

    /// <summary>Pages with a tag.</summary>
    public static IQueryable<Article> Tagged(this IQueryable<Article> articles, GuideDb db, string tag) =>
        articles.Where(a => db.Tags.Any(t => t.ArticleKey == a.Key && t.Tag == tag));

    /// <summary>By their order, those without one last, then by title.</summary>
    public static IQueryable<Article> ByOrder(this IQueryable<Article> articles) =>
        articles.OrderBy(a => a.Order == null).ThenBy(a => a.Order).ThenBy(a => a.Title);

    /// <summary>Only what a list shows: no text, no HTML, no children.</summary>
    public static IQueryable<ArticleItem> AsItems(this IQueryable<Article> articles) =>
        articles.Select(a => new ArticleItem(
            a.Id, a.Kind, a.Url, a.Section, a.Slug, a.Title, a.Summary, a.Tags, a.Updated, a.Reviewed, a.Minutes, a.Order, a.Status, a.Publish, a.Fields));
}

/// <summary>An article as lists show it; see the members of <see cref="Article"/> for their meaning.</summary>
public sealed record ArticleItem(
    string Id,
    string Kind,
    string Url,
    string Section,
    string Slug,
    string Title,
    string Summary,
    List<string> Tags,
    DateOnly? Updated,
    DateOnly? Reviewed,
    int Minutes,
    int? Order,
    ArticleStatus Status,
    DateTime? Publish,
    Content.Kinds.KindFields Fields);
