using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>Ids: of headings and footnotes first, then those of raw HTML that are in slug form, unique and not the layout's.</summary>
internal sealed partial class IdRules(PageContext page, HashSet<string> removed)
{
    public void Over(IElement host)
    {
        var ours = page.Article.Sections.Select(s => s.Anchor).Where(a => a.Length > 0).ToHashSet(StringComparer.Ordinal);
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var element in host.QuerySelectorAll("[id]"))
        {
            var id = element.Id ?? "";
            var isHeading = element.LocalName is "h2" or "h3" or "h4" or "h5" or "h6";
            if (!(ours.Contains(id) ? isHeading : IsAllowed(id)) || !seen.Add(id))
            {
                removed.Add("id=");
                element.RemoveAttribute("id");
            }
        }
    }

    private static bool IsAllowed(string id) =>
        (Slug.IsSlug(id) && !id.StartsWith("bc-", StringComparison.Ordinal)) || Footnote().IsMatch(id);

    [GeneratedRegex("^fn(ref)?:[0-9]{1,4}\\z")]
    private static partial Regex Footnote();
}
