using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>The pages beside a page, and those before and after it.</summary>
public sealed class SiblingTests(SmallGuide guide)
{
    [Fact]
    public async Task Beside_a_step_stand_all_steps_those_being_written_as_words()
    {
        var step = await guide.PageAsync("/path/three");
        Assert.Equal(["Step one", "Step two", "Step three"], step.QuerySelectorAll(".rail li").Select(l => l.TextContent.Trim()));
        Assert.Null(step.QuerySelector(".rail a[href='/path/two']"));
        Assert.Equal("/path/three", step.QuerySelector(".rail [aria-current=page]")?.GetAttribute("href"));
        Assert.Single(step.QuerySelectorAll(".neighbors"));
    }

    [Theory]
    [InlineData("/skills/sql")]
    [InlineData("/guides/more/inner")]
    [InlineData("/about")]
    [InlineData("/")]
    public async Task A_page_alone_in_its_folder_has_nothing_beside_it(string address) =>
        Assert.Null((await guide.PageAsync(address)).QuerySelector(".rail, .neighbors"));

    [Fact]
    public async Task Of_many_pages_the_nearest_stand_beside_a_page_and_its_neighbors_after_it()
    {
        var pages = Enumerable.Range(10, 30).Select(n => ($"articles/{n}-a{n}.md", $"---\ntitle: Page {n}\nsummary: One of many.\n---\n\nText.\n"));
        using var content = new ContentDirectory([.. pages]);
        await using var site = await GuideSite.StartAsync(content.Root);

        Assert.Equal((10, 22, null, "/articles/a11"), await AroundAsync("/articles/a10"));
        Assert.Equal((19, 31, "/articles/a24", "/articles/a26"), await AroundAsync("/articles/a25"));
        Assert.Equal((27, 39, "/articles/a38", null), await AroundAsync("/articles/a39"));

        async Task<(int First, int Last, string? Previous, string? Next)> AroundAsync(string address)
        {
            var page = new HtmlParser().ParseDocument(await site.Client.GetStringAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken));
            var beside = page.QuerySelectorAll(".rail li").Select(l => int.Parse(l.TextContent.Trim()["Page ".Length..], System.Globalization.CultureInfo.InvariantCulture)).ToList();
            Assert.Equal(address, page.QuerySelector(".rail [aria-current=page]")?.GetAttribute("href"));
            return (beside[0], beside[^1], AddressOf(page, "prev"), AddressOf(page, "next"));
        }
    }

    private static string? AddressOf(IDocument page, string rel) => page.QuerySelector($".neighbors [rel={rel}]")?.GetAttribute("href");
}
