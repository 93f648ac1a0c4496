using System.Text.RegularExpressions;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>
/// Refuses HTML that its parser would take apart slowly: elements left open nest without end, and an open formatting
/// element (<c>&lt;b&gt;</c>) is made again in every block that follows.
/// </summary>
internal static partial class HtmlBounds
{
    private const int MaxOpen = 200;
    private const int MaxCopies = 50_000;
    private const int MaxTags = 100_000;

    /// <summary>What rendered HTML breaks, or null.</summary>
    public static string? Check(string html)
    {
        var open = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        var (depth, tags, formatting, copies) = (0, 0, 0, 0L);
        foreach (var match in Tag().EnumerateMatches(html))
        {
            var isEnd = html[match.Index + 1] == '/';
            var name = html[(match.Index + (isEnd ? 2 : 1))..(match.Index + match.Length)].ToLowerInvariant();
            tags++;
            copies += formatting;
            if (Void().IsMatch(name) || (isEnd && open.GetValueOrDefault(name) == 0))
            {
                continue;
            }

            var step = isEnd ? -1 : 1;
            open[name] = open.GetValueOrDefault(name) + step;
            depth += step;
            formatting += Formatting().IsMatch(name) ? step : 0;
            if (depth > MaxOpen || copies > MaxCopies)
            {
                return "too many HTML elements are left open: close them";
            }
        }

        return tags > MaxTags ? "there is too much HTML in this file: write it in Markdown" : null;
    }

    [GeneratedRegex("</?[a-zA-Z][a-zA-Z0-9-]{0,20}")]
    private static partial Regex Tag();

    /// <summary>Elements that hold nothing, or that the next of their kind closes.</summary>
    [GeneratedRegex("^(area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|dt|dd|tr|td|th|thead|tbody|tfoot|option|optgroup|rp|rt)\\z")]
    private static partial Regex Void();

    [GeneratedRegex("^(a|b|big|code|em|font|i|nobr|s|small|strike|strong|tt|u)\\z")]
    private static partial Regex Formatting();
}
