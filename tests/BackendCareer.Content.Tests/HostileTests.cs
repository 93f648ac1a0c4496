using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackendCareer.Content.Rendering;
using BackendCareer.Content.Rendering.RawHtml;
using CsCheck;

namespace BackendCareer.Content.Tests;

/// <summary>Whatever an author writes, nothing in the page can run, style, or lead astray.</summary>
public class HostileTests
{
    private static readonly string[] Pieces =
    [
        "[", "](", ")", "<", ">", "\"", "'", "`", "*", "|", "\n", "\n\n", "- ", "# ", "> ", "    ", "![", "[^1]", ": ", "&", ";", "=", "/", "\\", "\t",
        "javascript:alert(1)", "JaVaScRiPt&colon;x", "java\tscript:x", "data:text/html,x", "vbscript:x", "//evil.example", "https://e.org", "../a.md", "#x",
        "script", "<script>", "</script>", "<img src=x onerror=alert(1)>", "<svg onload=x>", "<a href=", "style=x", "onclick=x", "<style>", "<iframe src=",
        "<!--", "-->", "<math>", "<p>", "<table>", "<b>", "</b>", "<form action=", "<input ", "id=bc-x ", "&#106;avascript:x", "\u202E", "{onclick=x}", "x", "word ",
        "[r]: javascript:x\n", "[r]", "```js\"><script>\n", "```\n", "[!NOTE]\n", "figure:a", "\n\n[^1]: note\n", "[^1]", "<details>", "<noscript>", "<template>", "\uD800",
    ];

    private static readonly string[] BadElements =
        ["script", "style", "iframe", "svg", "math", "object", "embed", "form", "button", "template", "base", "meta", "link"];

    private static readonly string[] BadAttributes = ["style", "srcdoc", "formaction", "action", "name", "xlink:href"];

    private static readonly Gen<string> Markdown = Of(Pieces);

    private static readonly Gen<string> WithoutHtml = Of([.. Pieces.Where(p => !p.Contains('<', StringComparison.Ordinal))]);

    [Fact]
    public void No_output_holds_what_runs_or_leads_astray()
        => Markdown.Sample(AssertHarmless, iter: 3_000);

    [Fact]
    public void Cleaning_changes_nothing_where_there_is_no_raw_html()
        => WithoutHtml.Sample(AssertUnchanged, iter: 1_000);

    [Theory]
    [InlineData("quotes", ">", 100)]
    [InlineData("brackets", "[", 100)]
    [InlineData("lists", "- ", 100)]
    [InlineData("long line", "x", 20_001)]
    [InlineData("headings", "# a\n", 2_001)]
    [InlineData("links", "[a](b)\n\n", 10_001)]
    [InlineData("cells", "|a|b|\n", 20_000)]
    [InlineData("footnotes", "[^a]: x\n\n", 501)]
    [InlineData("definitions", "[a]: x\n", 2_001)]
    [InlineData("emphasis", "*a\n", 40_000)]
    [InlineData("lines", "a\n", 50_001)]
    [InlineData("emphasis in one paragraph", "*a*\n", 1_001)]
    [InlineData("html", "<b>", 6_000)]
    public void What_is_built_to_be_deep_long_or_slow_is_refused(string what, string unit, int times)
    {
        var parsed = Parse(string.Concat(Enumerable.Repeat(unit, times)));

        Assert.True(parsed.Article is null, what);
        Assert.Equal("bounds", Assert.Single(parsed.Problems, p => p.KeepsBack).Rule);
    }

    [Theory]
    [InlineData("headings", "# a\n", 1_000)]
    [InlineData("links", "[a](b)\n\n", 5_000)]
    [InlineData("cells", "|a|b|\n", 4_000)]
    [InlineData("emphasis", "*a* **b** ", 500)]
    [InlineData("quotes", ">", 60)]
    public void What_is_only_large_is_read(string what, string unit, int times)
        => Assert.True(Parse(string.Concat(Enumerable.Repeat(unit, times))).Article is not null, what);

    /// <summary>What is a good name depends on the Unicode tables of the machine; whatever they say, nothing is thrown.</summary>
    [Theory]
    [InlineData("http://\u0430.com---", null)]
    [InlineData("http://xn--80a.com---", null)]
    [InlineData("http://xn--\u0430.com", null)]
    [InlineData("https://example.org", true)]
    [InlineData("https://exam\u2603ple.org", false)]
    public void Any_host_is_judged_without_an_exception(string address, bool? isGood)
    {
        var judged = WebAddress.IsHttp(address);
        Assert.Equal(isGood ?? judged, judged);
    }

    private static Gen<string> Of(string[] pieces) =>
        Gen.Int[0, pieces.Length - 1].Select(i => pieces[i]).Array[1, 40].Select(string.Concat);

    private static void AssertHarmless(string markdown)
    {
        var html = Parse(markdown).Article?.Html ?? "";
        foreach (var element in Dom(html).QuerySelectorAll("*"))
        {
            Assert.DoesNotContain(element.LocalName, BadElements);
            Assert.All(element.Attributes, AssertHarmless);
            Assert.True(element.LocalName != "input" || (element.GetAttribute("type") == "checkbox" && element.HasAttribute("disabled")));
        }

        Assert.False(HiddenCharacters.Any(html));
    }

    private static void AssertHarmless(IAttr attribute)
    {
        Assert.False(attribute.Name.StartsWith("on", StringComparison.OrdinalIgnoreCase), attribute.Name);
        Assert.DoesNotContain(attribute.Name, BadAttributes);
        Assert.False(attribute.Name == "id" && attribute.Value.StartsWith("bc-", StringComparison.Ordinal), attribute.Value);
        if (attribute.Name is "href")
        {
            Assert.Matches("^(https?://[^/]|mailto:|/[^/\\\\]|/$|#)", attribute.Value);
        }
        else if (attribute.Name is "src")
        {
            Assert.Matches("^/([^/\\\\]|$)", attribute.Value);
        }
    }

    private static void AssertUnchanged(string markdown)
    {
        var parsed = Parse(markdown);
        if (parsed is not { Article: { } article, Document: { } document })
        {
            return;
        }

        var page = new PageContext(article, new GuideIndex());
        var cleaned = HiddenCharacters.Strip(new HtmlCleaner(page, document).Clean(article.Html));

        Assert.DoesNotContain(page.Problems, p => p.Rule == "sanitized");
        Assert.Equal(Dom(article.Html).Body!.InnerHtml, Dom(cleaned).Body!.InnerHtml);
    }

    private static AngleSharp.Html.Dom.IHtmlDocument Dom(string html) => new HtmlParser().ParseDocument("<!doctype html><body>" + html);

    private static ParsedArticle Parse(string body) =>
        ArticleParser.Parse(ContentFile.Of("articles/sample.md", $"---\ntitle: T\nsummary: S\n---\n{body}"), new GuideIndex());
}
