using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class HeaderTests(Browsing browsing)
{
    private const string SmallTargets = """
        () => [...document.querySelectorAll('.top :is(a, summary, select, button, input)')].filter(e => e.checkVisibility()).filter(e => {
          const box = e.getBoundingClientRect();
          return box.height < 44 || box.width < 44;
        }).map(e => e.outerHTML.slice(0, 120))
        """;

    [Fact]
    public async Task The_menu_on_a_phone_opens_and_closes_by_keyboard()
    {
        await using var open = await browsing.OpenAsync("/skills/sql", width: 360);
        var page = open.Page;
        var menu = page.Locator(".menu summary");
        var roles = page.GetByRole(AriaRole.Banner).GetByRole(AriaRole.Link, new() { Name = "Roles" });

        await menu.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        Assert.Equal("Path", await page.EvaluateAsync<string>("document.activeElement.textContent"));
        await page.Keyboard.PressAsync("Escape");
        Assert.False(await roles.IsVisibleAsync());
        Assert.Equal("Menu", await page.EvaluateAsync<string>("document.activeElement.textContent"));

        await page.Keyboard.PressAsync("Enter");
        await roles.PressAsync("Enter");
        await page.WaitForURLAsync("**/roles");
    }

    [Fact]
    public async Task The_menu_on_a_phone_closes_on_a_tap_elsewhere_and_holds_the_theme()
    {
        await using var open = await browsing.OpenAsync("/skills/sql", width: 360);
        var page = open.Page;
        await page.Locator(".menu summary").ClickAsync();
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("dark");
        Assert.Equal("dark", await page.EvaluateAsync<string>("document.documentElement.dataset.theme"));
        Assert.Empty(await page.EvaluateAsync<string[]>(SmallTargets));

        await page.Mouse.ClickAsync(180, 780);

        Assert.False(await page.EvaluateAsync<bool>("document.querySelector('.menu').open"));
    }

    [Fact]
    public async Task The_dots_tell_how_far_the_reader_is_in_words_and_follow_other_tabs()
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;
        var dots = page.Locator(".dots");
        Assert.False(await dots.IsVisibleAsync());

        await page.EvaluateAsync("localStorage.setItem('backendcareer.line', 'ddh.....')");
        await page.ReloadAsync();
        Assert.Equal("2 of 8 steps done, you are at step 3", await dots.InnerTextAsync());
        Assert.Equal(8, await dots.Locator("i").CountAsync());

        var other = await page.Context.NewPageAsync();
        await other.GotoAsync("/skills");
        await other.EvaluateAsync("localStorage.setItem('backendcareer.line', 'dddh....')");
        await dots.GetByText("3 of 8 steps done, you are at step 4").WaitForAsync(new() { State = WaitForSelectorState.Attached, Timeout = 2000 });
        await other.EvaluateAsync("localStorage.clear()");
        await dots.WaitForAsync(new() { State = WaitForSelectorState.Hidden, Timeout = 2000 });
    }

    /// <summary>A driven browser puts no page aside, so the event is that of one that does.</summary>
    [Fact]
    public async Task A_page_that_the_browser_had_put_aside_catches_up_with_what_was_kept_meanwhile()
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;

        await page.EvaluateAsync("""
            () => {
              localStorage.setItem('backendcareer.line', 'ddh.....');
              localStorage.setItem('backendcareer.theme', 'dark');
              dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
            }
            """);

        Assert.Equal("2 of 8 steps done, you are at step 3", await page.Locator(".dots").InnerTextAsync());
        Assert.Equal("dark", await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).InputValueAsync());
    }

    [Theory]
    [InlineData("<img src=x onerror=alert(1)>")]
    [InlineData("ddx")]
    [InlineData("dddddddddddddddddddddddddddddddddddddddddh")]
    [InlineData("")]
    public async Task A_line_that_makes_no_sense_shows_no_dots(string line)
    {
        await using var open = await browsing.OpenAsync("/");
        await open.Page.EvaluateAsync("line => localStorage.setItem('backendcareer.line', line)", line);
        await open.Page.ReloadAsync();
        Assert.False(await open.Page.Locator(".dots").IsVisibleAsync());
        Assert.Equal(0, await open.Page.Locator(".dots img").CountAsync());
    }
}
