using System.Text.Json;

namespace BackendCareer.Web.Tests.Pages;

public sealed class SearchPageTests(SmallGuide guide)
{
    [Fact]
    public async Task Results_lead_to_sections_and_the_box_keeps_the_query()
    {
        var page = await guide.PageAsync("/search?q=rows");
        Assert.Equal("rows", page.QuerySelector("#bc-q")?.GetAttribute("value"));
        Assert.NotNull(page.QuerySelector(".results a[href='/skills/sql#tables']"));
        Assert.NotNull(page.QuerySelector(".results mark"));
        Assert.NotNull(page.QuerySelector("[data-result] a"));
    }

    [Fact]
    public async Task Results_are_narrowed_by_section_and_by_tag_each_under_its_name()
    {
        var page = await guide.PageAsync("/search?q=text");
        var section = page.QuerySelector("ul[aria-labelledby=bc-by-section]")!;
        Assert.Equal("Section", page.QuerySelector("#bc-by-section")?.TextContent);
        Assert.NotNull(section.QuerySelector("a[href='/search?q=text&section=articles']"));

        var narrowed = await guide.PageAsync("/search?q=text&section=articles");
        Assert.Equal("Articles", narrowed.QuerySelector(".facets [aria-current]")?.TextContent);
        Assert.NotNull(narrowed.QuerySelector(".facets p a[href='/search?q=text']"));
    }

    [Fact]
    public async Task Nothing_found_says_so_and_offers_the_sections()
    {
        var page = await guide.PageAsync("/search?q=%22zzzqq%3C%3E");
        Assert.Contains("Nothing found for “\"zzzqq<>”", page.QuerySelector("h2")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("article a[href='/skills']"));
    }

    [Theory]
    [InlineData("/search?q=")]
    [InlineData("/search?q=NEAR(%22")]
    [InlineData("/search?q=sql&page=0")]
    [InlineData("/search?q=sql&page=-5&section=nope&tag=%00x")]
    [InlineData("/search?q=sql&page=99999999999")]
    [InlineData("/search?q=a&q=b&x=1")]
    public async Task Any_query_is_answered(string address) => Assert.NotEmpty(await guide.TextAsync(address));

    [Fact]
    public async Task A_long_query_is_cut()
    {
        var page = await guide.PageAsync("/search?q=" + new string('a', 5000));
        Assert.Equal(200, page.QuerySelector("#bc-q")?.GetAttribute("value")?.Length);
    }

    [Fact]
    public async Task Suggestions_are_the_same_object_with_at_most_eight()
    {
        using var json = JsonDocument.Parse(await guide.TextAsync("/search/suggest?q=s"));
        Assert.Equal(8, json.RootElement.GetProperty("size").GetInt32());
        Assert.Equal(JsonValueKind.Null, json.RootElement.GetProperty("answer").ValueKind);
    }
}
