using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Salaries;
using BackendCareer.Web.Settings;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Print;

/// <summary>Finds what belongs into the print of the guide, and in which order.</summary>
internal sealed class PrintPages(GuideDb db, Audience audience, ArticlePages articles, SiteSettings settings)
{
    private const long Least = 1 << 20;

    /// <summary>The order in which the guide is read: what leads to the job, then what is looked up.</summary>
    private static readonly string[] Reading = ["path", "roles", "tasks", "skills", "articles", "glossary", "salaries"];

    public async Task<PrintPage> AllAsync(CancellationToken cancel)
    {
        var items = await db.Articles.ListedFor(audience).ByOrder().AsItems().ToListAsync(cancel);
        var parts = PartsOf(items);
        var tooLong = await TooLongAsync(parts, cancel);
        var anchors = new PrintAnchors(items.Select(i => i.Url).Where(url => !tooLong.Contains(url)).ToHashSet(StringComparer.Ordinal));
        var hidden = await articles.HiddenTargetsAsync(db.Links, cancel);
        var frame = new PageFrame("The whole guide", Routes.Print) { Description = "Every page of the guide on one page, for paper.", NoIndex = true };
        return new PrintPage(frame, parts, tooLong, item => TextAsync(item, anchors, hidden, cancel));
    }

    private static List<PrintPart> PartsOf(IReadOnlyList<ArticleItem> items)
    {
        var sections = items.ToLookup(i => i.Section);
        var others = sections.Select(s => s.Key).Where(s => s.Length > 0 && !Reading.Contains(s)).Order(StringComparer.Ordinal);
        return
        [
            new("", [.. items.Where(i => i.Url == Routes.Home)]),
            .. Reading.Concat(others).Where(sections.Contains).Select(s => new PrintPart(s, [.. sections[s].OrderBy(i => i.Kind != "section")])),
            new("more", [.. sections[""].Where(i => i.Url != Routes.Home)]),
        ];
    }

    /// <summary>The finished page stands in memory in three codings, and must leave room for others: a quarter of it at most is text.</summary>
    private async Task<HashSet<string>> TooLongAsync(List<PrintPart> parts, CancellationToken cancel)
    {
        var lengths = await db.Articles.ListedFor(audience).Select(a => new { a.Url, a.Html.Length })
            .ToDictionaryAsync(a => a.Url, a => a.Length, StringComparer.Ordinal, cancel);
        var room = Math.Max(settings.CacheSize / 4, Least);
        var left = new HashSet<string>(StringComparer.Ordinal);
        foreach (var page in parts.SelectMany(p => p.Pages))
        {
            var length = lengths.GetValueOrDefault(page.Url);
            if (length > room) left.Add(page.Url);
            else room -= length;
        }

        return left;
    }

    private async Task<PrintText> TextAsync(ArticleItem item, PrintAnchors anchors, IReadOnlyCollection<string> hidden, CancellationToken cancel)
    {
        var text = await db.Articles.ReadableBy(audience).Where(a => a.Url == item.Url).Select(a => new { a.Html, a.Sources }).FirstOrDefaultAsync(cancel);
        // Another process may have taken the page away meanwhile; the table of finished pages will not keep this print then.
        if (text is null) return new("", [], []);
        var pay = item.Fields is RoleFields role ? await db.Salaries.NamedAsync(role.Pay, cancel) : [];
        return new(anchors.Of(item.Url, HiddenLinks.AsText(text.Html, hidden)), text.Sources, pay);
    }
}
