using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Shared;

/// <summary>The pages of the folder that a page lies in, in their order, itself among them.</summary>
/// <param name="Folder">The page of the folder.</param>
/// <param name="Pages">All of them.</param>
/// <param name="Here">The place of the page itself, from 0.</param>
internal sealed record Siblings(Crumb Folder, IReadOnlyList<PageLink> Pages, int Here)
{
    /// <summary>As many as stand beside a text without being longer than it.</summary>
    private const int Most = 13;

    /// <summary>Whether they are the stops of the line.</summary>
    public bool IsPath => Folder.Url == Routes.Path;

    public PageLink? Previous => Pages.Take(Here).LastOrDefault(p => p.Url is not null);

    public PageLink? Next => Pages.Skip(Here + 1).FirstOrDefault(p => p.Url is not null);

    /// <summary>Those to show beside the text: the nearest, where the folder holds many.</summary>
    public IEnumerable<PageLink> Near => Pages.Skip(Math.Clamp(Here - (Most / 2), 0, Math.Max(Pages.Count - Most, 0))).Take(Most);

    public bool IsHere(PageLink page) => ReferenceEquals(page, Pages[Here]);
}

/// <summary>Finds the siblings of a page.</summary>
internal static class SiblingQueries
{
    /// <summary>The pages of a folder for a page in it, or null where the page is alone.</summary>
    public static async Task<Siblings?> SiblingsAsync(this GuideDb db, Audience audience, Crumb folder, string url, CancellationToken cancel)
    {
        var under = folder.Url + "/";
        // The path also tells which steps are being written, so that its stops keep their numbers.
        var all = folder.Url == Routes.Path ? db.Articles.Where(a => a.Status != Content.ArticleStatus.Archived) : db.Articles.ListedFor(audience);
        var inside = await all.Where(a => a.Url.StartsWith(under) && a.Kind != "section").AsItems().ToListAsync(cancel);
        var items = inside.Where(i => !i.Url.AsSpan(under.Length).Contains('/'))
            .OrderBy(i => i.Order ?? int.MaxValue).ThenBy(i => i.Title, StringComparer.OrdinalIgnoreCase).ToList();
        var here = items.FindIndex(i => i.Url == url);
        return here < 0 || items.Count < 2 ? null : new(folder, [.. items.Select(i => i.AsLink(audience))], here);
    }
}
