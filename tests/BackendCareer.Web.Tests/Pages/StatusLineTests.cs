using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>"How this page reached you": what a page says of itself, held against what was sent.</summary>
public sealed partial class StatusLineTests(SmallGuide guide)
{
    [Theory]
    [InlineData("/", "/api/v1/articles/index", "/index.md", "/history")]
    [InlineData("/skills/sql", "/api/v1/articles/skills/sql", "/skills/sql.md", "/skills/sql/history")]
    [InlineData("/path", "/api/v1/articles/path", "/path.md", "/path/history")]
    [InlineData("/about", "/api/v1/articles/about", "/about.md", "/about/history")]
    [InlineData("/articles/nested/deep", "/api/v1/articles/articles/nested/deep", "/articles/nested/deep.md", "/articles/nested/deep/history")]
    public async Task A_page_names_its_address_and_links_its_other_forms(string address, string json, string markdown, string history)
    {
        var line = (await guide.PageAsync(address)).QuerySelector("[data-reached]")!;
        Assert.StartsWith($"GET {address} · 200 · ", line.TextContent, StringComparison.Ordinal);
        var links = line.ParentElement!.QuerySelectorAll("a").Select(a => a.GetAttribute("href")).ToList();
        Assert.Superset(new HashSet<string?> { json, markdown, history }, links.ToHashSet());
        foreach (var link in links)
        {
            await guide.TextAsync(link!);
        }

        using var api = JsonDocument.Parse(await guide.TextAsync(json));
        Assert.Equal(address, api.RootElement.GetProperty("url").GetString());
    }

    [Fact]
    public async Task Every_page_that_says_its_size_says_the_true_one()
    {
        var sitemap = XDocument.Parse(await guide.TextAsync("/sitemap.xml"));
        var said = 0;
        foreach (var address in sitemap.Descendants().Where(e => e.Name.LocalName == "loc").Select(e => new Uri(e.Value).AbsolutePath))
        {
            using var answer = await guide.GetAsync(address);
            var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
            if (Size(new HtmlParser().ParseDocument(new MemoryStream(bytes))) is not { } size) continue;
            said++;
            Assert.InRange(bytes.Length - (size * 1000), -500, 500);
        }

        Assert.True(said > 10, $"only {said} pages say their size");
    }

    [Fact]
    public async Task An_answer_that_is_kept_nowhere_says_no_size()
    {
        using var answer = await guide.GetAsync("/salaries?role=operations");
        var page = new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Null(page.GetElementById("bc-size"));
        Assert.False(answer.Headers.Contains("Server-Timing"));
    }

    [Fact]
    public async Task The_version_that_a_page_names_is_the_one_that_it_is()
    {
        using var content = new ContentDirectory(("index.md", "---\ntitle: Home\n---\n\nFirst.\n"));
        await using var site = await GuideSite.StartAsync(content.Root);
        await site.WaitForAsync("/", "rev 1</a>");
        await site.WriteAsync("index.md", "---\ntitle: Home\n---\n\nSecond.\n");
        await site.WaitForAsync("/", "Second.");

        // Until the version has joined the history, the page names none.
        var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri("/", UriKind.Relative), TestContext.Current.CancellationToken));
        Assert.Null(page.QuerySelector("[data-reached] a[href$='/1']"));
        await site.WaitForAsync("/", "rev 2</a>");
        Assert.Contains("Second.", await site.Client.GetStringAsync(new Uri("/history/2", UriKind.Relative), TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("identity", "identity")]
    [InlineData("gzip", "gzip")]
    [InlineData("br", "br")]
    public async Task Server_timing_tells_whether_the_page_was_made_and_how_it_is_coded(string accept, string coding)
    {
        using var content = new ContentDirectory(("index.md", "---\ntitle: Home\n---\n\nText.\n"));
        await using var site = await GuideSite.StartAsync(content.Root);
        await site.WaitForAsync("/", "rev 1</a>");
        using var first = await GetAsync(site, accept);
        using var second = await GetAsync(site, accept);
        using var held = await GetAsync(site, accept, second.Headers.ETag!.Tag);

        Assert.Matches($"^cache;desc=(made|memory), coding;desc={coding}", Timing(first));
        Assert.Equal($"cache;desc=memory, coding;desc={coding}", Timing(second));
        Assert.Equal((HttpStatusCode.NotModified, $"cache;desc=memory, coding;desc={coding}"), (held.StatusCode, Timing(held)));
    }

    [Fact]
    public async Task A_page_made_for_the_answer_says_how_long_that_took()
    {
        using var content = new ContentDirectory(("index.md", "---\ntitle: Home\n---\n\nText.\n"), ("other.md", "---\ntitle: Other\n---\n\nText.\n"));
        await using var site = await GuideSite.StartAsync(content.Root);
        using var made = await site.Client.GetAsync(new Uri("/other", UriKind.Relative), TestContext.Current.CancellationToken);
        var taken = Taken.Match(Timing(made)).Groups[1].Value;
        Assert.InRange(double.Parse(taken, CultureInfo.InvariantCulture), 0.1, 60_000);
    }

    private static async Task<HttpResponseMessage> GetAsync(GuideSite site, string accept, string? tag = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, "/");
        request.Headers.TryAddWithoutValidation("Accept-Encoding", accept);
        if (tag is not null) request.Headers.TryAddWithoutValidation("If-None-Match", tag);
        return await site.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }

    private static string Timing(HttpResponseMessage answer) => answer.Headers.GetValues("Server-Timing").Single();

    private static decimal? Size(IDocument page) =>
        page.GetElementById("bc-size")?.TextContent.Trim() is { } text ? decimal.Parse(text.Split(' ')[0], CultureInfo.InvariantCulture) : null;

    [GeneratedRegex(@"cache;desc=made, .*app;dur=([\d.]+)$")]
    private static partial Regex Taken { get; }
}
