namespace BackendCareer.Content;

/// <summary>Decides which file has an address or an id that several claim: the first by path. The whole set and a sync both ask here.</summary>
public static class TakenAddresses
{
    /// <summary>A problem for each later file whose address, or whose id within its section, another file has. Other cases and Unicode forms cannot occur: an address or id that is not lower case ASCII is refused before.</summary>
    public static List<Problem> Among(IEnumerable<PageAddress> pages)
    {
        var problems = new List<Problem>();
        var urls = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        var ids = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var page in pages.OrderBy(p => p.File, StringComparer.Ordinal))
        {
            var url = page.Url;
            var id = $"{page.Section}\n{page.Id}";
            if ((urls.GetValueOrDefault(url) ?? ids.GetValueOrDefault(id)) is { } first)
            {
                problems.Add(Rules.TakenAddress.At(page.File, 1, 1, Message(page, first, urls.ContainsKey(url))));
                continue;
            }

            urls[url] = page.File;
            ids[id] = page.File;
        }

        return problems;
    }

    private static string Message(PageAddress page, string first, bool byUrl) => byUrl
        ? $"{first} has the address {page.Url} already: rename one of them"
        : $"{first} has the id {page.Id} already: give this page another id";
}
