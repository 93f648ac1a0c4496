using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests.Plan;

/// <summary>The plan without JavaScript, on paper, and without anything moving while it is filled in.</summary>
[Collection<PlanReaders>]
public sealed partial class PlanPaperTests(PlanGuide guide)
{
    private static readonly string Begun = PlanGuide.Json([.. Enumerable.Range(1, 12).Select(n => $"part-1/thing-{n} 2026-11-01"), "part-2/thing-3 2026-11-02"])
        .Replace("\"version\":1,", "\"version\":1,\"hours\":8,", StringComparison.Ordinal);

    private const string Shifts = """
        () => new Promise(done => {
          let moved = 0;
          new PerformanceObserver(list => list.getEntries().forEach(e => { moved += e.value; })).observe({ type: 'layout-shift', buffered: true });
          setTimeout(() => done(moved), 400);
        })
        """;

    [Theory]
    [InlineData("/plan", 99)]
    [InlineData("/path/part-1", 12)]
    public async Task Without_javascript_it_is_a_plain_checklist_without_dead_controls(string address, int outcomes)
    {
        await using var open = await guide.OpenAsync(address, script: false);
        var main = open.Page.GetByRole(AriaRole.Main);

        Assert.Equal(outcomes, await main.GetByRole(AriaRole.Listitem).Filter(new() { HasText = "I can do" }).CountAsync());
        Assert.Equal(0, await main.Locator("button, input").Filter(new() { Visible = true }).CountAsync());
        await Assertions.Expect(main).ToContainTextAsync(address == "/plan" ? "Without JavaScript this is a checklist" : "A checklist to print");
        var box = await open.Page.EvaluateAsync<string>("getComputedStyle(document.querySelector('.outcomes li'), '::before').borderTopStyle");
        Assert.Equal("solid", box);
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task On_paper_it_is_boxes_in_dark_ink_on_at_most_two_sheets(ColorScheme scheme)
    {
        await using var open = await guide.OpenAsync("/plan", Begun);
        var page = open.Page;
        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });

        Assert.Equal(0, await page.Locator("header.top, nav, footer.foot, main button, #bc-hours").Filter(new() { Visible = true }).CountAsync());
        var boxes = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('.outcomes input')].map(b => getComputedStyle(b, '::after').content)");
        Assert.Equal(13, boxes.Count(mark => mark.Contains('✓', StringComparison.Ordinal)));
        Assert.Equal(99, boxes.Length);
        var ink = await page.EvaluateAsync<int[]>("[...document.querySelectorAll('.plan :is(h1, h2, label, p)')].filter(e => e.checkVisibility()).flatMap(e => getComputedStyle(e).color.match(/\\d+/g).slice(0, 3).map(Number))");
        Assert.True(ink.Max() < 120);
        var margin = new Margin { Top = "1cm", Bottom = "1cm", Left = "1cm", Right = "1cm" };
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4", Margin = margin }));
        Assert.InRange(Sheet().Count(paper), 1, 2);
    }

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/path", 1280)]
    [InlineData("/path", 360)]
    [InlineData("/path/part-1", 1280)]
    [InlineData("/path/part-1#bc-outcomes", 360)]
    [InlineData("/plan", 1280)]
    [InlineData("/plan", 360)]
    public async Task Nothing_moves_when_a_page_is_filled_in_without_a_plan(string address, int width) => await HoldsStillAsync(address, null, width);

    [Theory]
    [InlineData("/", 1280)]
    [InlineData("/", 360)]
    [InlineData("/path", 1280)]
    [InlineData("/path", 360)]
    [InlineData("/path/part-1", 1280)]
    [InlineData("/path/part-1#bc-outcomes", 360)]
    [InlineData("/plan", 1280)]
    [InlineData("/plan", 360)]
    public async Task Nothing_moves_when_a_page_is_filled_in_from_a_plan(string address, int width) => await HoldsStillAsync(address, Begun, width);

    private async Task HoldsStillAsync(string address, string? plan, int width)
    {
        await using var open = await guide.OpenAsync(address, plan, width);
        await open.Page.ReloadAsync();
        Assert.Equal(0, await open.Page.EvaluateAsync<double>(Shifts));
    }

    [Theory]
    [InlineData("/", ColorScheme.Light)]
    [InlineData("/path", ColorScheme.Dark)]
    [InlineData("/path/part-1", ColorScheme.Dark)]
    [InlineData("/plan", ColorScheme.Light)]
    [InlineData("/plan", ColorScheme.Dark)]
    public async Task With_a_plan_it_meets_wcag_22_aa_and_best_practice(string address, ColorScheme scheme)
    {
        await using var open = await guide.OpenAsync(address, Begun);
        await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
        Assert.Empty(await AxeScan.FaultsAsync(open.Page));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
