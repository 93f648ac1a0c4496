using System.Net;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>Opens every page of the sitemap and follows every internal link, image, file and anchor on it.</summary>
internal sealed class GuideWalk(HttpClient client)
{
    private readonly Dictionary<string, IDocument?> opened = [];
    private readonly List<string> faults = [];

    public async Task<(int Pages, IReadOnlyList<string> Faults)> RunAsync()
    {
        var sitemap = XDocument.Parse(await client.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative)));
        var pages = sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath).ToList();
        foreach (var page in pages) await VisitAsync(page);
        return (pages.Count, faults);
    }

    private async Task VisitAsync(string address)
    {
        if (await OpenAsync(address, "/sitemap.xml") is not { } page) return;
        Hold(address, page.QuerySelectorAll("h1").Length == 1, "has not exactly one h1");
        Hold(address, page.QuerySelector("meta[name=description]") is not null, "has no description");
        Hold(address, page.QuerySelectorAll("[style], style, script:not([src^='/js/'], [type='application/json'])").Length == 0, "holds an inline style or script");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id).ToList();
        Hold(address, ids.Distinct().Count() == ids.Count, "has an id twice");
        foreach (var link in LinksOf(page)) await FollowAsync(address, page, link);
    }

    private async Task FollowAsync(string from, IDocument page, string link)
    {
        var parts = link.Split('#', 2);
        var target = parts[0].Length == 0 ? page : await OpenAsync(parts[0], from);
        if (parts.Length == 2 && target is not null)
        {
            Hold(from, target.GetElementById(Uri.UnescapeDataString(parts[1])) is not null, $"links to {link}, which has no such anchor");
        }
    }

    /// <summary>What answers at an address: its document, or null where it is no page.</summary>
    private async Task<IDocument?> OpenAsync(string address, string from)
    {
        if (opened.TryGetValue(address, out var known)) return known;
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
        Hold(from, answer.StatusCode == HttpStatusCode.OK, $"links to {address}, which answers {(int)answer.StatusCode}");
        var isPage = answer.Content.Headers.ContentType?.MediaType == "text/html";
        return opened[address] = isPage ? new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync()) : null;
    }

    private static IEnumerable<string> LinksOf(IDocument page) => page.QuerySelectorAll("[href], [src]")
        .Select(e => e.GetAttribute("href") ?? e.GetAttribute("src")!)
        .Where(link => link.StartsWith('/') || link.StartsWith('#'))
        .Distinct();

    private void Hold(string page, bool holds, string fault)
    {
        if (!holds) faults.Add($"{page} {fault}");
    }
}
