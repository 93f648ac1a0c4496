using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests.Plan;

/// <summary>A reader's way with a plan, by keyboard alone.</summary>
[Collection<PlanReaders>]
public sealed class PlanJourneyTests(PlanGuide guide)
{
    [Fact]
    public async Task From_home_to_step_three_ticked_reloaded_saved_cleared_and_taken_in_again()
    {
        await using var open = await guide.OpenAsync("/");
        var page = open.Page;

        await page.PressAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "Part 3 of all" }), "Enter");
        await page.PressAsync(page.Box(3, 2), "Space");
        await page.SeesAsync("1 of 12 ticked.");
        await page.ReloadAsync();
        await Assertions.Expect(page.Box(3, 2)).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("article .sign")).ToHaveTextAsync("Step 3 of 8 · 1 of 12 ticked");

        await page.PressAsync(page.GetByRole(AriaRole.Main).GetByRole(AriaRole.Link, new() { Name = "My plan" }), "Enter");
        await page.TabToAsync(page.Button("Save as a file"));
        var file = await page.RunAndWaitForDownloadAsync(() => page.Keyboard.PressAsync("Enter"));
        Assert.Matches(@"^backendcareer-plan-\d{4}-\d\d-\d\d\.json$", file.SuggestedFilename);
        await page.PressAsync(page.Button("Clear all ticks"), "Enter");
        await page.SeesAsync("All ticks are removed");
        Assert.Null(await page.StoredAsync());

        await page.EvaluateAsync("document.activeElement.blur()");
        // The dialog that Space opens here is the system's, not the page's.
        var field = page.GetByLabel("Take in a file");
        await page.TabToAsync(field);
        await field.SetInputFilesAsync((await file.PathAsync())!);
        await page.SeesAsync("It holds 1 tick in 1 step");
        Assert.Null(await page.StoredAsync());
        await page.PressAsync(page.Button("Take it"), "Enter");

        await Assertions.Expect(page.Box(3, 2)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task A_step_is_reset_and_the_reset_undone_with_the_days_of_its_ticks()
    {
        await using var open = await guide.OpenAsync("/path/part-2", PlanGuide.Json("part-2/thing-1 2026-11-01", "part-2/thing-2 2026-11-02", "part-3/thing-1 2026-11-03"));
        var page = open.Page;
        var before = await page.StoredAsync();

        await page.PressAsync(page.Button("Reset this step"), "Enter");
        await page.SeesAsync("2 ticks removed.");
        await Assertions.Expect(page.Box(2, 1)).Not.ToBeCheckedAsync();
        Assert.Equal(PlanGuide.Json("part-3/thing-1 2026-11-03"), await page.StoredAsync());
        await page.PressAsync(page.Button("Undo"), "Enter");

        await Assertions.Expect(page.Box(2, 1)).ToBeCheckedAsync();
        Assert.Equal(before, await page.StoredAsync());
        await Assertions.Expect(page.Button("Reset this step")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Clearing_everything_is_undone_in_one_press()
    {
        var plan = PlanGuide.Json("part-1/thing-1 2026-11-01", "part-2/unheard-of 2026-11-02");
        await using var open = await guide.OpenAsync("/plan", plan);
        var page = open.Page;

        await page.PressAsync(page.Button("Clear all ticks"), "Space");
        Assert.Null(await page.StoredAsync());
        Assert.Null(await page.StoredAsync("backendcareer.line"));
        await page.PressAsync(page.Button("Undo"), "Space");

        Assert.Equal(plan, await page.StoredAsync());
    }

    [Theory]
    [InlineData("/path/part-2", "Reset this step")]
    [InlineData("/plan", "Reset step 2")]
    [InlineData("/plan", "Clear all ticks")]
    public async Task Whoever_presses_twice_can_still_take_it_back(string address, string name)
    {
        var plan = PlanGuide.Json("part-2/thing-1 2026-11-01", "part-2/thing-2 2026-11-02");
        await using var open = await guide.OpenAsync(address, plan);
        var page = open.Page;

        await page.Button(name).DblClickAsync();
        Assert.Null(await page.StoredAsync());
        await page.Button("Undo").ClickAsync();

        Assert.Equal(plan, await page.StoredAsync());
    }

    [Fact]
    public async Task The_path_and_home_say_in_words_what_is_done_where_the_reader_is_and_what_is_ahead()
    {
        var done = Enumerable.Range(1, 12).Select(n => $"part-1/thing-{n} 2026-11-01");
        await using var open = await guide.OpenAsync("/path", PlanGuide.Json([.. done, "part-2/thing-1 2026-11-02"]));
        var page = open.Page;
        var stops = page.Locator(".line > li");

        await page.SeesAsync("1 of 8 steps done · next: Part 2 of all");
        await Assertions.Expect(stops.Nth(0)).ToContainTextAsync("Done · 12 of 12 outcomes");
        await Assertions.Expect(stops.Nth(1)).ToContainTextAsync("You are here · 1 of 15 outcomes");
        await Assertions.Expect(stops.Nth(2)).ToContainTextAsync("Ahead · 12 outcomes");
        Assert.Equal("dh......", await page.StoredAsync("backendcareer.line"));
        await page.GotoAsync(guide.Origin + "/");
        await Assertions.Expect(stops.Nth(1)).ToContainTextAsync("You are here · 1 of 15 outcomes");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = "Continue with step 2: Part 2 of all" }), "Enter");

        await Assertions.Expect(page).ToHaveURLAsync(guide.Origin + "/path/part-2");
    }

    [Fact]
    public async Task Who_begins_in_the_middle_is_there_and_the_parts_passed_by_are_open()
    {
        await using var open = await guide.OpenAsync("/path", PlanGuide.Json("part-3/thing-1 2026-11-02"));
        var stops = open.Page.Locator(".line > li");

        await Assertions.Expect(stops.Nth(1)).ToContainTextAsync("Open · 15 outcomes");
        await Assertions.Expect(stops.Nth(2)).ToContainTextAsync("You are here · 1 of 12 outcomes");
        Assert.Equal("..h.....", await open.Page.StoredAsync("backendcareer.line"));
    }

    [Fact]
    public async Task A_step_whose_outcomes_are_all_ticked_says_that_it_is_done()
    {
        await using var open = await guide.OpenAsync("/path/part-1", PlanGuide.Json([.. Enumerable.Range(1, 11).Select(n => $"part-1/thing-{n} 2026-11-01")]));
        var page = open.Page;

        await page.PressAsync(page.Box(1, 12), "Space");

        await page.SeesAsync("All 12 ticked: this step is done.");
        await Assertions.Expect(page.Locator("article .sign")).ToHaveTextAsync("Step 1 of 8 · done");
        Assert.Equal("dh......", await page.StoredAsync("backendcareer.line"));
    }

    [Fact]
    public async Task Hours_a_week_become_a_range_of_months_with_the_reckoning_shown()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json([.. Enumerable.Range(1, 6).Select(n => $"part-1/thing-{n} 2026-11-01")]));
        var page = open.Page;

        await page.TabToAsync(page.GetByLabel("Hours a week"));
        await page.Keyboard.TypeAsync("10");
        await page.Keyboard.PressAsync("Tab");
        // 24 to 48 hours, of eight parts, less half of the first: 180 to 360; 18 to 36 weeks.
        await page.SeesAsync("4 to 9 months for the 180 to 360 hours of practice left, at 10 hours a week");
        await page.Keyboard.PressAsync("Enter");
        await page.SeesAsync("Step 1: 24 to 48 hours × 6 of 12 left = 12 to 24");
        await page.SeesAsync("180 ÷ 10 hours a week = 18 weeks, ÷ 4.3 weeks a month = 4.1 months");
        await page.ReloadAsync();

        await Assertions.Expect(page.GetByLabel("Hours a week")).ToHaveValueAsync("10");
    }

    [Theory]
    [InlineData("0")]
    [InlineData("81")]
    [InlineData("-3")]
    public async Task Hours_that_no_week_has_are_refused_and_those_before_stay(string hours)
    {
        await using var open = await guide.OpenAsync("/plan", """{"format":"backendcareer-plan","version":1,"hours":8,"ticks":{}}""");
        var page = open.Page;

        await page.GetByLabel("Hours a week").FillAsync(hours);
        await page.Keyboard.PressAsync("Tab");

        await page.SeesAsync("Type a number of hours from 1 to 80.");
        Assert.Contains("\"hours\":8,", await page.StoredAsync(), StringComparison.Ordinal);
        await Assertions.Expect(page.GetByLabel("Hours a week")).ToHaveAttributeAsync("aria-invalid", "true");

        await page.Box(1, 1).CheckAsync();
        await Assertions.Expect(page.GetByLabel("Hours a week")).ToHaveValueAsync("8");
        Assert.Null(await page.GetByLabel("Hours a week").GetAttributeAsync("aria-invalid"));
    }

    [Fact]
    public async Task The_plan_shows_the_day_of_each_tick_and_leads_to_the_next_outcome()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json("part-4/thing-1 2026-11-01"));
        var page = open.Page;

        await Assertions.Expect(page.Locator("li", new() { Has = page.Box(4, 1) })).ToContainTextAsync("1 Nov 2026");
        await page.PressAsync(page.GetByRole(AriaRole.Link, new() { Name = PlanGuide.Outcome(4, 2) }), "Enter");

        await Assertions.Expect(page).ToHaveURLAsync(guide.Origin + "/path/part-4#bc-outcome-thing-2");
        Assert.True(await page.EvaluateAsync<bool>("document.getElementById('bc-outcome-thing-2') !== null"));
    }
}
