using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Shared;

/// <summary>The links of the footer that hang on content: plain sections, and pages at the root.</summary>
internal sealed class FooterLinks(GuideDb db, Audience audience)
{
    /// <summary>Sections without pages of their own.</summary>
    public async Task<IReadOnlyList<PageLink>> SectionsAsync()
    {
        var sections = await db.Articles.ListedFor(audience).Where(a => a.Section != "").Select(a => a.Section).Distinct().ToListAsync();
        return [.. sections.Where(s => !GuideSections.Has(s)).Order(StringComparer.Ordinal).Select(s => new PageLink(GuideSections.NameOf(s), "/" + s))];
    }

    /// <summary>Pages at the root, home left out.</summary>
    public async Task<IReadOnlyList<PageLink>> RootPagesAsync() =>
        await db.Articles.ListedFor(audience).Where(a => a.Section == "" && a.Url != Routes.Home).ByOrder()
            .Select(a => new PageLink(a.Title, a.Url, "")).ToListAsync();
}
