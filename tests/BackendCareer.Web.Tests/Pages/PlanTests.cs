using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>The plan and the path as the server sends them: the same for everyone, with nothing of a reader.</summary>
public sealed class PlanTests(SmallGuide guide)
{
    [Fact]
    public async Task The_plan_is_a_checklist_of_every_step_in_order()
    {
        var page = await guide.PageAsync("/plan");
        Assert.Equal(["one", "two", "three"], page.QuerySelectorAll("[data-step]").Select(s => s.GetAttribute("data-step")));
        Assert.Equal(["I can do it."], page.QuerySelectorAll(".outcomes li").Select(o => o.TextContent));
        Assert.Contains("Being written.", page.QuerySelector("[data-step=two]")!.TextContent, StringComparison.Ordinal);
        Assert.Null(page.QuerySelector("a[href='/path/two']"));
        Assert.Empty(page.QuerySelectorAll("main :is(script, [style], input[type=checkbox])"));
    }

    [Fact]
    public async Task The_plan_is_kept_as_a_finished_page_without_a_cookie()
    {
        using var first = await guide.GetAsync("/plan");
        using var second = await guide.GetAsync("/plan?anything=1");
        Assert.Equal(HttpStatusCode.OK, second.StatusCode);
        Assert.NotNull(first.Headers.ETag);
        Assert.Equal(first.Headers.ETag, second.Headers.ETag);
        Assert.False(first.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_plan_stands_in_the_sitemap() =>
        Assert.Contains("/plan</loc>", await guide.TextAsync("/sitemap.xml"), StringComparison.Ordinal);

    [Fact]
    public async Task The_path_lists_the_steps_with_what_each_needs_its_hours_and_outcomes()
    {
        var page = await guide.PageAsync("/path");
        var stops = page.QuerySelectorAll("ol.line > li");
        Assert.Equal(["one", "two", "three"], stops.Select(s => s.GetAttribute("data-stop")));
        Assert.Contains("10 to 40 hours, depending on what you know", stops[0].TextContent, StringComparison.Ordinal);
        Assert.Equal("1 outcome", stops[0].QuerySelector(".state")?.TextContent);
        Assert.Contains("Nothing before it", stops[0].TextContent, StringComparison.Ordinal);
        Assert.NotNull(stops[2].QuerySelector("dd a[href='/path/one']"));
        Assert.Contains("Step two", stops[2].QuerySelector("dl")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("3 steps · 1 outcome · 10 to 40 hours of practice", page.QuerySelector(".count")?.TextContent);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/path")]
    [InlineData("/path/one")]
    [InlineData("/plan")]
    public async Task Pages_with_ticks_carry_the_map_of_the_path_without_what_is_not_public(string address)
    {
        var page = await guide.PageAsync(address);
        using var map = JsonDocument.Parse(page.QuerySelector("main [data-plan]")!.GetAttribute("data-plan")!);
        var steps = map.RootElement.EnumerateArray().ToList();
        Assert.Equal(["one", "two", "three"], steps.Select(s => s.GetProperty("id").GetString()));
        Assert.Equal("done", steps[0].GetProperty("outcomes")[0][0].GetString());
        Assert.Equal(40, steps[0].GetProperty("hours")[1].GetInt32());
        Assert.False(steps[1].TryGetProperty("url", out _));
        Assert.Equal(0, steps[1].GetProperty("outcomes").GetArrayLength());
    }

    [Fact]
    public async Task Old_ids_and_what_became_of_dropped_outcomes_reach_the_plan_whatever_signs_are_in_them()
    {
        using var content = new ContentDirectory(("path/01-one.md", """
            ---
            title: "It's <b>one</b> & \"two\""
            summary: The first.
            outcomes:
              - { id: new, text: I can., was: [old] }
              - { id: twin, text: I can too., was: [old] }
            retired:
              - { id: dropped, gone: "part of 'new' & <i>twin</i> now" }
            ---

            Text.
            """));
        await using var site = await GuideSite.StartAsync(content.Root);
        var html = await site.Client.GetStringAsync(new Uri("/plan", UriKind.Relative), TestContext.Current.CancellationToken);
        var page = new HtmlParser().ParseDocument(html);
        using var map = JsonDocument.Parse(page.QuerySelector("main [data-plan]")!.GetAttribute("data-plan")!);
        var step = map.RootElement[0];
        Assert.Equal("""[["new","old"],["twin","old"]]""", step.GetProperty("outcomes").GetRawText());
        Assert.Equal("part of 'new' & <i>twin</i> now", step.GetProperty("retired").GetProperty("dropped").GetString());
        Assert.Equal("It's <b>one</b> & \"two\"", step.GetProperty("title").GetString());
        Assert.Empty(page.QuerySelectorAll("main :is(b, i)"));
    }
}
