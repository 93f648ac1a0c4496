using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class JourneyTests(Browsing browsing)
{
    [Fact]
    public async Task A_newcomer_gets_from_home_to_step_three_by_following_the_path()
    {
        var page = await browsing.OpenAsync("/");

        await page.GetByRole(AriaRole.Link, new() { Name = "I am new" }).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();
        Assert.EndsWith("/path/learn-the-basics", page.Url, StringComparison.Ordinal);
        await page.Locator("a[rel=next]").ClickAsync();
        await page.Locator("a[rel=next]").ClickAsync();

        Assert.EndsWith("/path/databases", page.Url, StringComparison.Ordinal);
        Assert.Contains("Step 3 of 8", await page.Locator("main").InnerTextAsync(), StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_searcher_without_script_finds_the_section_and_lands_on_its_heading()
    {
        var page = await browsing.OpenAsync("/search", script: false);

        await page.Locator("main input[name=q]").FillAsync("transaction");
        await page.Locator("main input[name=q]").PressAsync("Enter");
        Assert.Contains("q=transaction", page.Url, StringComparison.Ordinal);
        var first = page.Locator("main [data-result] a").First;
        var target = await first.GetAttributeAsync("href");
        await first.ClickAsync();

        Assert.EndsWith(target!, page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_menu_on_a_phone_opens_without_script()
    {
        var page = await browsing.OpenAsync("/skills/sql", width: 360, script: false);
        var link = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Pay", Exact = true });

        Assert.False(await link.IsVisibleAsync());
        await page.GetByRole(AriaRole.Banner).Locator("summary").ClickAsync();
        await link.ClickAsync();

        Assert.EndsWith("/salaries", page.Url, StringComparison.Ordinal);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_first_tab_stop_is_a_skip_link_that_leads_to_the_text()
    {
        var page = await browsing.OpenAsync("/tasks/apis");

        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Skip to the text", await page.EvaluateAsync<string>("document.activeElement.textContent.trim()"));
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(AccessibilityTests.Addresses), MemberType = typeof(AccessibilityTests))]
    public async Task The_content_security_policy_blocks_nothing_of_ours(string address)
    {
        var page = await browsing.OpenAsync("/robots.txt");
        var complaints = new List<string>();
        page.Console += (_, message) => complaints.Add(message.Text);
        page.RequestFailed += (_, request) => complaints.Add($"{request.Url}: {request.Failure}");

        await page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        Assert.DoesNotContain(complaints, c => !c.Contains("404", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Paper_gets_dark_ink_and_no_navigation(ColorScheme scheme)
    {
        var page = await browsing.OpenAsync("/path/databases", scheme: scheme);

        await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });

        Assert.False(await page.GetByRole(AriaRole.Banner).Locator("nav").First.IsVisibleAsync());
        var ink = await page.EvaluateAsync<int[]>("getComputedStyle(document.querySelector('main p')).color.match(/\\d+/g).slice(0, 3).map(Number)");
        Assert.All(ink, part => Assert.InRange(part, 0, 80));
        await page.Context.CloseAsync();
    }
}
