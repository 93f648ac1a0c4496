using System.Net;
using System.Text.Json;
using BackendCareer.Web.Print;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>The whole guide on one page, and the glossary as data.</summary>
public sealed class PrintTests(SmallGuide guide)
{
    [Fact]
    public async Task The_print_holds_every_public_page_in_reading_order()
    {
        var page = await guide.PageAsync("/print");

        Assert.Equal(
            [
                "Become a back end developer", "Path", "Step one", "Step three", "Back end developer", "APIs", "SQL",
                "<script>alert('t')</script> & \"quotes\"", "Deep", "Idempotent", "Inner", "Set up", "About",
            ],
            page.QuerySelectorAll(".sheet > h2").Select(h => h.TextContent));
        Assert.DoesNotContain("Secret", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("Archived words", page.Body.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Every_page_leads_to_the_print_from_its_foot() =>
        Assert.NotNull((await guide.PageAsync("/about")).QuerySelector("footer.foot a[href='/print']"));

    [Fact]
    public async Task Every_link_within_the_print_leads_to_one_place_on_it()
    {
        var page = await guide.PageAsync("/print");
        var ids = page.QuerySelectorAll("[id]").Select(e => e.Id!).ToList();
        var targets = page.QuerySelectorAll("a[href^='#']").Select(a => a.GetAttribute("href")![1..]).ToList();

        Assert.Equal(ids.Count, ids.Distinct().Count());
        Assert.Empty(targets.Except(ids));
        Assert.Contains("/path/one:why", targets);
        Assert.Contains("/glossary/idempotent", targets);
        Assert.Contains("/skills/sql", targets);
    }

    [Fact]
    public async Task The_print_has_contents_boxes_and_sources_and_no_draft_behind_a_link()
    {
        var page = await guide.PageAsync("/print");

        Assert.Equal("I can do it.", page.QuerySelector(".sheet .outcomes li")!.TextContent);
        Assert.Contains(page.QuerySelectorAll(".parts a"), a => a.GetAttribute("href") == "#/articles/nested/deep");
        Assert.NotNull(page.QuerySelector(".sheet .sources a[href='https://example.org/handbook']"));
        Assert.Empty(page.QuerySelectorAll(".sheet a[href*='/path/two']:not([href^='https://example.org'])"));
        Assert.Equal(["H1"], page.QuerySelectorAll("h1").Select(h => h.TagName));
    }

    [Fact]
    public async Task The_print_is_kept_as_a_finished_page_and_out_of_every_list()
    {
        using var answer = await guide.GetAsync("/print");
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);

        Assert.False(answer.Headers.ETag!.IsWeak);
        Assert.Contains("content=\"noindex\"", text, StringComparison.Ordinal);
        Assert.DoesNotContain("/print<", await guide.TextAsync("/sitemap.xml"), StringComparison.Ordinal);
        using var unchanged = await GetAsync("/print", answer.Headers.ETag.Tag);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    [Fact]
    public async Task A_changed_page_changes_the_print()
    {
        using var content = new ContentDirectory(("index.md", "---\ntitle: Home\nsummary: Home.\n---\n\nFirst text.\n"));
        await using var site = await GuideSite.StartAsync(content.Root);
        await site.WaitForAsync("/print", "First text.");
        await site.WriteAsync("index.md", "---\ntitle: Home\nsummary: Home.\n---\n\nSecond text.\n");
        await site.WaitForAsync("/print", "Second text.");
    }

    [Fact]
    public async Task What_would_not_fit_into_memory_is_named_with_its_address()
    {
        var words = string.Join(' ', Enumerable.Range(0, 110_000).Select(i => $"w{i % 1000}"));
        using var content = new ContentDirectory(
            ("index.md", "---\ntitle: Home\nsummary: Home.\n---\n\nSee [long](articles/a.md), [longer](articles/b.md) and [short](articles/c.md).\n"),
            ("articles/a.md", $"---\ntitle: Long\nsummary: Long.\n---\n\n{Lines(words)}\n"),
            ("articles/b.md", $"---\ntitle: Longer\nsummary: Longer.\n---\n\n{Lines(words)} {Lines(words)[..200_000]}\n"),
            ("articles/c.md", "---\ntitle: Short\nsummary: Short.\n---\n\nShort text.\n"));
        await using var site = await GuideSite.StartAsync(content.Root, settings: new Dictionary<string, string> { ["Cache:Size"] = "4 MB" });

        using var answer = await site.Client.GetAsync(new Uri("/print", UriKind.Relative));
        var text = await answer.Content.ReadAsStringAsync();

        Assert.InRange(text.Length, 400_000, 1_200_000);
        Assert.Contains("<a href=\"/articles/b\">Longer</a>", text, StringComparison.Ordinal);
        Assert.Contains("too long for this print", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"#/articles/c\">short</a>", text, StringComparison.Ordinal);
        Assert.Contains("<a href=\"/articles/b\">longer</a>", text, StringComparison.Ordinal);
        Assert.NotNull(answer.Headers.ETag);

        static string Lines(string words) => string.Join('\n', words.Chunk(5000).Select(c => new string(c)));
    }

    [Theory]
    [InlineData("<h2 id=\"x\">A</h2>", "<h3 id=\"/a:x\">A</h3>")]
    [InlineData("<h6>A</h6><hr>", "<h6>A</h6><hr>")]
    [InlineData("<a href=\"#x\">A</a>", "<a href=\"#/a:x\">A</a>")]
    [InlineData("<a href=\"/b#x\">A</a>", "<a href=\"#/b:x\">A</a>")]
    [InlineData("<a href=\"/b\" title=\"&lt; id=\">A</a>", "<a href=\"#/b\" title=\"&lt; id=\">A</a>")]
    [InlineData("<a href=\"/c#x\">A</a>", "<a href=\"/c#x\">A</a>")]
    [InlineData("<a href=\"/b?q=1\">A</a>", "<a href=\"/b?q=1\">A</a>")]
    [InlineData("<a href=\"https://x.example/b#x\">A</a>", "<a href=\"https://x.example/b#x\">A</a>")]
    [InlineData("<p title=\" href=\">id=\"x\" href=\"#x\" h2</p>", "<p title=\" href=\">id=\"x\" href=\"#x\" h2</p>")]
    [InlineData("<a id=\"fnref:1\" href=\"#fn:1\">", "<a id=\"/a:fnref:1\" href=\"#/a:fn:1\">")]
    [InlineData("<div role=\"region\" aria-label=\"a > b\">", "<div role=\"group\" aria-label=\"a > b\">")]
    [InlineData("<details class=\"x\">", "<details open class=\"x\">")]
    [InlineData("<details open>", "<details open>")]
    public void Text_of_a_page_is_fitted_among_others(string html, string fitted) =>
        Assert.Equal(fitted, new PrintAnchors(new HashSet<string> { "/a", "/b" }).Of("/a", html));

    [Fact]
    public async Task The_glossary_is_data_that_is_kept_as_pages_are()
    {
        using var answer = await guide.GetAsync("/data/glossary.json");
        using var json = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        var term = Assert.Single(json.RootElement.GetProperty("terms").EnumerateArray());

        Assert.Equal("application/json; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Equal(
            ("idempotent", "Idempotent", "/glossary/idempotent", "Twice is as once."),
            (term.GetProperty("slug").GetString(), term.GetProperty("title").GetString(), term.GetProperty("url").GetString(), term.GetProperty("definition").GetString()));
        Assert.Equal("idempotence", Assert.Single(term.GetProperty("also").EnumerateArray()).GetString());
        using var unchanged = await GetAsync("/data/glossary.json", answer.Headers.ETag!.Tag);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, string held)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(address, UriKind.Relative));
        request.Headers.Add("If-None-Match", held);
        return await guide.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
