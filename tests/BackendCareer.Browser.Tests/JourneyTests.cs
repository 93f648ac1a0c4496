using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class JourneyTests(Browsing browsing)
{
    [Fact]
    public async Task A_phone_shows_every_median_whole_without_scrolling_the_table()
    {
        await using var open = await browsing.OpenAsync("/salaries?role=back-end-developer", width: 360);
        var page = open.Page;

        var cut = await page.EvaluateAsync<int>(
            "[...document.querySelectorAll('.rows-of-pay td.money')].filter(m => m.getBoundingClientRect().right > innerWidth).length");

        Assert.NotEqual(0, await page.Locator(".rows-of-pay td.money").CountAsync());
        Assert.Equal(0, cut);
    }

    [Fact]
    public async Task A_newcomer_gets_from_home_to_step_three_by_following_the_path()
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = "I am new" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        Assert.EndsWith("/path/learn-the-basics", page.Url, StringComparison.Ordinal);
        await page.Locator("a[rel=next]").ClickAsync();
        await page.Locator("a[rel=next]").ClickAsync();

        Assert.EndsWith("/path/databases", page.Url, StringComparison.Ordinal);
        Assert.Contains("Step 3 of 8", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_searcher_without_script_finds_the_section_and_lands_on_its_heading()
    {
        await using var open = await browsing.OpenAsync("/search", script: false);
        var page = open.Page;

        await page.Locator("main input[name=q]").FillAsync("transaction");
        await page.Locator("main input[name=q]").PressAsync("Enter");
        Assert.Contains("q=transaction", page.Url, StringComparison.Ordinal);
        var first = page.Locator("main [data-result] a").First;
        var target = await first.GetAttributeAsync("href");
        await first.ClickAsync();

        Assert.EndsWith(target!, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_menu_on_a_phone_opens_without_script()
    {
        await using var open = await browsing.OpenAsync("/skills/sql", width: 360, script: false);
        var page = open.Page;
        var link = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Pay", Exact = true });

        Assert.False(await link.IsVisibleAsync());
        await page.GetByRole(AriaRole.Banner).Locator("summary").ClickAsync();
        await link.ClickAsync();

        Assert.EndsWith("/salaries", page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_first_tab_stop_is_a_skip_link_that_leads_to_the_text()
    {
        await using var open = await browsing.OpenAsync("/tasks/apis");
        var page = open.Page;

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
    }

    [Fact]
    public async Task The_content_security_policy_blocks_nothing_of_ours()
    {
        var complaints = new List<string>();
        var faults = await browsing.RoundAsync(Browsing.View(1280), async page =>
        {
            page.Console += Listen;
            page.RequestFailed += Fail;
            await page.ReloadAsync();
            await page.EvaluateAsync("document.fonts.ready.then(() => true)");
            page.Console -= Listen;
            page.RequestFailed -= Fail;
            var heard = complaints.ToArray();
            complaints.Clear();
            return heard;
        });

        Assert.DoesNotContain(faults, fault => !fault.Contains("404", StringComparison.Ordinal));

        void Listen(object? sender, IConsoleMessage message) => complaints.Add(message.Text);
        void Fail(object? sender, IRequest request) => complaints.Add($"{request.Url}: {request.Failure}");
    }
}
