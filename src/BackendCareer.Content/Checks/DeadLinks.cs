using BackendCareer.Content.Checks.Links;
using BackendCareer.Content.Checks.Names;

namespace BackendCareer.Content.Checks;

/// <summary>Links to a file or address of this site at which nothing is.</summary>
internal static class DeadLinks
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var addresses = new SiteAddresses(set);
        var byName = set.Index.Pages.ToLookup(p => NameOf(p.Url));
        var nearest = new Dictionary<string, PageAddress?>(StringComparer.Ordinal);
        foreach (var page in set.Pages)
        {
            var hints = new Hints();
            var images = ImagePlaces.Of(page);
            foreach (var link in page.Article?.Links.Where(l => !images.Contains((l.Line, l.Column)) && !addresses.Answers(l)) ?? [])
            {
                if (!nearest.TryGetValue(link.Target, out var meant))
                {
                    nearest[link.Target] = meant = NearestTo(link, byName, hints);
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

    /// <summary>A page of the same name in another folder, else one whose name differs little.</summary>
    private static PageAddress? NearestTo(ArticleLink link, ILookup<string, PageAddress> byName, Hints hints)
    {
        var name = NameOf(link.Target);
        var meant = byName.Contains(name) ? name : hints.To(name, byName.Select(n => n.Key));
        return meant is null ? null : byName[meant].MinBy(p => p.File, StringComparer.Ordinal);
    }

    /// <summary>The last part of an address, in the form that our names have.</summary>
    private static string NameOf(string url) => url[(url.LastIndexOf('/') + 1)..].ToLowerInvariant().Replace('_', '-');
}
