using BackendCareer.Content.Checks.Links;
using BackendCareer.Content.Checks.Names;

namespace BackendCareer.Content.Checks;

/// <summary>Links to a file or address of this site at which nothing is.</summary>
internal static class DeadLinks
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var addresses = new SiteAddresses(set);
        var nearest = new Dictionary<string, PageAddress?>(StringComparer.Ordinal);
        foreach (var page in set.Pages)
        {
            var images = ImagePlaces.Of(page);
            foreach (var link in page.Article?.Links.Where(l => !images.Contains((l.Line, l.Column)) && !addresses.Answers(l)) ?? [])
            {
                if (!nearest.TryGetValue(link.Target, out var meant))
                {
                    nearest[link.Target] = meant = NearestTo(link, set.Index);
                }

                yield return Rules.DeadLink.At(page.File, link.Line, link.Column, MessageOf(page.File, link, meant));
            }
        }
    }

    private static string MessageOf(string file, ArticleLink link, PageAddress? meant)
    {
        var nothing = link.TargetFile is { } target ? $"there is no file {target}" : $"nothing answers at {link.Target}";
        return meant is null ? nothing : $"{nothing}; did you mean {LinkPath.Between(file, meant.File)}?";
    }

    /// <summary>A page of the same name in another folder, else the one whose address differs least.</summary>
    private static PageAddress? NearestTo(ArticleLink link, GuideIndex index)
    {
        var name = link.Target[(link.Target.LastIndexOf('/') + 1)..];
        return index.Pages.Where(p => p.Slug == name).OrderBy(p => p.File, StringComparer.Ordinal).FirstOrDefault()
            ?? (Nearest.To(link.Target, index.Pages.Select(p => p.Url)) is { } url ? index.AtUrl(url) : null);
    }
}
