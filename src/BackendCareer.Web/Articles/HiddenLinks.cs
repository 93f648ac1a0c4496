using System.Net;
using System.Text.RegularExpressions;

namespace BackendCareer.Web.Articles;

/// <summary>Turns links to pages that readers cannot open into plain words; whatever stands inside the link stays.</summary>
internal static partial class HiddenLinks
{
    /// <param name="html">Rendered text, in which the address is the first attribute of every internal link.</param>
    /// <param name="hidden">Root-relative addresses without fragment.</param>
    public static string AsText(string html, IReadOnlyCollection<string> hidden) =>
        hidden.Count == 0 ? html : Links.Replace(html, link => LeadsTo(link.Groups["href"].Value, hidden)
            ? $"""<span class="soon">{link.Groups["inside"].Value}</span>"""
            : link.Value);

    private static bool LeadsTo(string href, IReadOnlyCollection<string> hidden)
    {
        var address = WebUtility.HtmlDecode(href);
        var end = address.AsSpan().IndexOfAny('#', '?');
        return hidden.Contains(end < 0 ? address : address[..end]);
    }

    // Links never nest in HTML, so the first closing tag is the link's own.
    [GeneratedRegex("""<a href="(?<href>/[^"]*)"(?:[^>"]|"[^"]*")*>(?<inside>.*?)</a>""", RegexOptions.Singleline)]
    private static partial Regex Links { get; }
}
