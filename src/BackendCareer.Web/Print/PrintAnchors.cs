using System.Text.RegularExpressions;

namespace BackendCareer.Web.Print;

/// <summary>
/// Fits the texts of many pages into one: ids carry the address of their page, links between the pages lead within
/// this one, and headings go down by one under the title of their page. The texts are safe HTML of our own renderer.
/// </summary>
/// <param name="printed">Addresses of the pages that stand on this one.</param>
internal sealed partial class PrintAnchors(IReadOnlySet<string> printed)
{
    public string Of(string url, string html) => Tags.Replace(html, tag => Heading(Attributes.Replace(tag.Value, a => a.Groups["name"].Value switch
    {
        "id" => $" id=\"{url}:{a.Groups["value"].Value}\"",
        "href" => $" href=\"{Link(url, a.Groups["value"].Value)}\"",
        // A region is a landmark, and needs a name that no other on the page has; a group needs none.
        "role" when a.Groups["value"].Value == "region" => " role=\"group\"",
        _ => a.Value,
    })));

    private string Link(string url, string address)
    {
        var hash = address.IndexOf('#', StringComparison.Ordinal);
        var (page, anchor) = hash < 0 ? (address, "") : (address[..hash], address[(hash + 1)..]);
        if (page.Length == 0) page = url;
        return !printed.Contains(page) ? address : anchor.Length == 0 ? $"#{page}" : $"#{page}:{anchor}";
    }

    /// <summary>One level down; what stands closed on a screen is open on paper.</summary>
    private static string Heading(string tag)
    {
        if (tag.StartsWith("<details", StringComparison.Ordinal) && !Open.IsMatch(tag)) return "<details open" + tag["<details".Length..];
        var at = tag.StartsWith("</", StringComparison.Ordinal) ? 2 : 1;
        return tag.Length > at + 2 && tag[at] == 'h' && tag[at + 1] is >= '2' and <= '5' && tag[at + 2] is ' ' or '>'
            ? $"{tag[..(at + 1)]}{(char)(tag[at + 1] + 1)}{tag[(at + 2)..]}"
            : tag;
    }

    [GeneratedRegex("""</?[a-z][a-z0-9]*(?:[^<>"]|"[^"]*")*>""")]
    private static partial Regex Tags { get; }

    [GeneratedRegex("""\s(?<name>id|href|role)="(?<value>[^"]*)"(?=[^"]*(?:"[^"]*"[^"]*)*\z)""")]
    private static partial Regex Attributes { get; }

    [GeneratedRegex(@"\sopen(?=[\s=>])")]
    private static partial Regex Open { get; }
}
