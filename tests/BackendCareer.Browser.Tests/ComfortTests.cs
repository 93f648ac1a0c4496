using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>Cards of glossary terms, and the form that asks whether a page was useful.</summary>
public sealed class ComfortTests(Browsing browsing)
{
    private const string Article = "/skills/sql";
    private const string Ask = "Tell us what is wrong or missing";
    private static readonly DateTime Start = new(2026, 11, 25, 0, 0, 0, DateTimeKind.Utc);
    private const string FirstTerm = "article a[href^='/glossary/']";

    [Fact]
    public async Task The_form_opens_in_place_by_keyboard_says_what_is_wrong_and_gives_the_focus_back()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = Ask }).FocusAsync();

        await page.Keyboard.PressAsync("Enter");
        var form = page.GetByRole(AriaRole.Form, new() { Name = "Was this page useful?" });
        await form.WaitForAsync();
        Assert.Equal("useful", await FocusAsync(page, "name"));
        Assert.EndsWith(Article, page.Url, StringComparison.Ordinal);

        await page.GetByLabel("In your words").FillAsync("Kept words");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".faults:focus").WaitForAsync();
        Assert.Contains("yes or no", await page.GetByRole(AriaRole.Radiogroup).InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Kept words", await page.GetByLabel("In your words").InputValueAsync());
        Assert.Empty(await AxeScan.FaultsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(Ask, await FocusAsync(page, "textContent"));
        Assert.False(await form.IsVisibleAsync());
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal("Kept words", await page.GetByLabel("In your words").InputValueAsync());

        await page.GetByLabel("Yes", new() { Exact = true }).FocusAsync();
        await page.Keyboard.PressAsync("Space");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByText("Your answer is stored").WaitForAsync();
        Assert.Contains("stored", await FocusAsync(page, "textContent"), StringComparison.Ordinal);
        Assert.EndsWith(Article, page.Url, StringComparison.Ordinal);

        await page.GetByRole(AriaRole.Button, new() { Name = "Close" }).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(Ask, await FocusAsync(page, "textContent"));
    }

    [Fact]
    public async Task After_the_thanks_another_form_opens_in_place()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = Ask }).ClickAsync();
        await page.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByText("Your answer is stored").WaitForAsync();

        await page.GetByRole(AriaRole.Link, new() { Name = "Report a wrong fact" }).ClickAsync();

        await Assertions.Expect(page.GetByLabel("A fact is wrong")).ToBeCheckedAsync();
        await Assertions.Expect(page.GetByLabel("Yes", new() { Exact = true })).Not.ToBeCheckedAsync();
        Assert.EndsWith(Article, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_fact_is_reported_with_its_reason_ticked()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);

        await page.GetByRole(AriaRole.Link, new() { Name = "Report a wrong fact" }).ClickAsync();

        await page.GetByLabel("A fact is wrong").WaitForAsync();
        Assert.True(await page.GetByLabel("A fact is wrong").IsCheckedAsync());
        Assert.False(await page.GetByLabel("Something is out of date").IsCheckedAsync());
    }

    [Fact]
    public async Task What_cannot_be_sent_stays_and_says_so()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);
        await page.GetByRole(AriaRole.Link, new() { Name = Ask }).ClickAsync();
        await page.GetByLabel("In your words").FillAsync("Kept words");
        await page.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await page.Context.SetOfflineAsync(true);

        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        await page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "could not be sent" }).WaitForAsync();
        Assert.Equal("Kept words", await page.GetByLabel("In your words").InputValueAsync());
    }

    [Fact]
    public async Task Where_the_form_cannot_be_had_the_link_leads_to_its_page()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);
        await page.RouteAsync("**/js/feedback.*", route => route.AbortAsync());

        await page.GetByRole(AriaRole.Link, new() { Name = Ask }).ClickAsync();

        await Assertions.Expect(page).ToHaveURLAsync(new Regex("/feedback\\?page=/skills/sql$"), new() { Timeout = 30_000 });
    }

    [Fact]
    public async Task Without_script_the_form_is_a_page_that_keeps_what_was_typed_and_thanks()
    {
        await using var open = await browsing.OpenAsync(Article, script: false);
        var page = open.Page;

        await page.GetByRole(AriaRole.Link, new() { Name = Ask }).ClickAsync();
        await page.GetByLabel("In your words").FillAsync("Kept words");
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        Assert.Contains("yes or no", await page.Locator(".faults").InnerTextAsync(), StringComparison.Ordinal);
        Assert.Equal("Kept words", await page.GetByLabel("In your words").InputValueAsync());

        await page.GetByLabel("No", new() { Exact = true }).CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();

        Assert.Equal("Thank you", await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).InnerTextAsync());
        await page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Back to SQL" }).ClickAsync();
        Assert.EndsWith(Article, page.Url, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_term_shows_its_card_on_focus_and_escape_puts_it_away_without_moving_the_focus()
    {
        await using var open = await browsing.OpenAsync(Article);
        var page = open.Page;
        await ComfortsAsync(page);
        var term = page.Locator(FirstTerm).First;

        await TabToAsync(page, term);
        var card = page.GetByRole(AriaRole.Tooltip);
        await card.WaitForAsync();
        Assert.Equal(await term.GetAttributeAsync("aria-describedby"), await card.GetAttributeAsync("id"));
        Assert.True((await card.InnerTextAsync()).Length > 40, "a card holds a definition");
        Assert.Empty(await AxeScan.FaultsAsync(page));

        await page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        Assert.True(await term.EvaluateAsync<bool>("t => t === document.activeElement"));
        Assert.Null(await term.GetAttributeAsync("aria-describedby"));

        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Shift+Tab");
        await card.WaitForAsync();
        await page.Keyboard.PressAsync("Shift+Tab");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task A_card_stays_while_the_mouse_is_on_the_term_or_on_the_card_and_moves_nothing()
    {
        await using var open = await browsing.OpenAsync(Article, width: 360);
        var page = open.Page;
        await ComfortsAsync(page);
        var term = page.Locator(FirstTerm).First;
        await term.ScrollIntoViewIfNeededAsync();
        var height = await page.EvaluateAsync<int>("document.documentElement.scrollHeight");
        var before = await term.BoundingBoxAsync();

        await term.HoverAsync();
        var card = page.GetByRole(AriaRole.Tooltip);
        await card.WaitForAsync();
        var box = (await card.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, 360 - box.Width);
        Assert.InRange(box.Y, 0, 800 - box.Height);
        Assert.Equal(height, await page.EvaluateAsync<int>("document.documentElement.scrollHeight"));
        Assert.Equivalent(before, await term.BoundingBoxAsync());

        await card.HoverAsync();
        await page.WaitForTimeoutAsync(700);
        Assert.True(await card.IsVisibleAsync());
        await page.Keyboard.PressAsync("Escape");
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });

        await page.Mouse.MoveAsync(1, 1);
        await page.WaitForTimeoutAsync(1000);
        await term.HoverAsync();
        await card.WaitForAsync();
        await page.Mouse.MoveAsync(1, 1);
        await card.WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    [Fact]
    public async Task The_first_move_of_a_reader_loads_the_comforts_and_none_of_them_costs_the_page_s_arrival()
    {
        await using var open = await browsing.OpenAsync("about:blank");
        var page = open.Page;
        var loaded = new List<string>();
        page.Request += (_, request) => loaded.Add(new Uri(request.Url).AbsolutePath.Split('/', '.')[^3]);
        await page.GotoAsync(Article, new() { WaitUntil = WaitUntilState.NetworkIdle });
        Assert.Contains("site", loaded);
        Assert.Empty(loaded.Intersect(["comforts", "cards", "feedback"]));

        await page.Locator(FirstTerm).First.HoverAsync();

        await page.GetByRole(AriaRole.Tooltip).WaitForAsync();
        Assert.Equal(["cards", "comforts"], loaded.Intersect(["comforts", "cards", "feedback"]).Order());
    }

    [Fact]
    public async Task A_card_opens_after_a_moment_and_not_for_a_mouse_that_only_passes()
    {
        await using var open = await browsing.OpenAsync("about:blank");
        var page = open.Page;
        await page.Clock.InstallAsync(new() { TimeDate = Start });
        await page.GotoAsync(Article);
        await ComfortsAsync(page);
        await CardAsync(page);
        await page.Clock.PauseAtAsync(Start.AddHours(1));
        var card = page.GetByRole(AriaRole.Tooltip);
        var term = page.Locator(FirstTerm).Nth(1);

        await term.HoverAsync();
        await page.Clock.RunForAsync(290);
        Assert.False(await card.IsVisibleAsync());
        await page.Mouse.MoveAsync(1, 1);
        await page.Clock.RunForAsync(1000);
        Assert.False(await card.IsVisibleAsync());

        await term.HoverAsync();
        await page.Clock.RunForAsync(310);
        await card.WaitForAsync();
    }

    [Fact]
    public async Task The_glossary_is_asked_for_once_and_only_when_it_is_wanted()
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;
        var asked = 0;
        page.Request += (_, request) => asked += request.Url.EndsWith("/data/glossary.json", StringComparison.Ordinal) ? 1 : 0;
        await page.GotoAsync(Article);
        await ComfortsAsync(page);
        await page.WaitForTimeoutAsync(200);
        Assert.Equal(0, asked);

        await CardAsync(page);
        await page.Locator(FirstTerm).Nth(1).HoverAsync();
        await page.WaitForTimeoutAsync(700);

        Assert.True(await page.GetByRole(AriaRole.Tooltip).IsVisibleAsync());
        Assert.Equal(1, asked);
    }

    [Fact]
    public async Task On_touch_a_term_is_an_ordinary_link()
    {
        var view = Browsing.View(360);
        (view.HasTouch, view.IsMobile) = (true, true);
        await using var open = await browsing.OpenAsync(Article, view);
        var page = open.Page;
        await ComfortsAsync(page);
        var term = page.Locator(FirstTerm).First;
        var target = await term.GetAttributeAsync("href");

        await term.TapAsync();

        await page.WaitForURLAsync("**" + target);
        Assert.Equal(0, await page.GetByRole(AriaRole.Tooltip).CountAsync());
    }

    /// <summary>Shows a card and puts it away again, so that what is asked for but once has come.</summary>
    private static async Task CardAsync(IPage page)
    {
        await page.Locator(FirstTerm).First.HoverAsync();
        await page.GetByRole(AriaRole.Tooltip).WaitForAsync();
        await page.Mouse.MoveAsync(1, 1);
        await page.GetByRole(AriaRole.Tooltip).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
    }

    /// <summary>Waits for the module, which comes after the page.</summary>
    private static Task<bool> ComfortsAsync(IPage page) => page.EvaluateAsync<bool>("import(document.getElementById('bc-site').dataset.comforts).then(() => true)");

    private static Task<string> FocusAsync(IPage page, string property) => page.EvaluateAsync<string>($"String(document.activeElement.{property}).trim()");

    private static async Task TabToAsync(IPage page, ILocator link)
    {
        for (var stops = 0; stops < 80; stops++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await link.EvaluateAsync<bool>("l => l === document.activeElement")) return;
        }

        Assert.Fail("the keyboard does not reach the link");
    }
}
