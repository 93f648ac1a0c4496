using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests.Plan;

/// <summary>The storage under a plan: two tabs on it, none of it, and old or broken plans in it.</summary>
[Collection<PlanReaders>]
public sealed class PlanStorageTests(PlanGuide guide)
{
    private const string Full = "Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); }";
    private const string Forbidden = "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('no', 'SecurityError'); } })";

    private static readonly LocatorAssertionsToBeCheckedOptions WithinASecond = new() { Timeout = 1000 };

    [Fact]
    public async Task Two_open_tabs_agree_within_a_second()
    {
        await using var open = await guide.OpenAsync("/path/part-1");
        var plan = await SecondTabAsync(open.Page, "/plan");

        await open.Page.Box(1, 4).CheckAsync();
        await Assertions.Expect(plan.Box(1, 4)).ToBeCheckedAsync(WithinASecond);
        await plan.Box(1, 4).UncheckAsync();

        await Assertions.Expect(open.Page.Box(1, 4)).Not.ToBeCheckedAsync(new() { Timeout = 1000 });
    }

    [Fact]
    public async Task A_tab_that_was_not_told_still_keeps_what_the_other_one_ticked()
    {
        await using var open = await guide.OpenAsync("/path/part-1");
        await open.Page.Context.AddInitScriptAsync("addEventListener('storage', e => e.stopImmediatePropagation(), true)");
        var deaf = await SecondTabAsync(open.Page, "/path/part-2");

        await open.Page.Box(1, 1).CheckAsync();
        await deaf.Box(2, 1).CheckAsync();

        var stored = await deaf.StoredAsync();
        Assert.Contains("part-1/thing-1", stored, StringComparison.Ordinal);
        Assert.Contains("part-2/thing-1", stored, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Full, "/path/part-1", "full or forbidden")]
    [InlineData(Full, "/plan", "full or forbidden")]
    [InlineData(Forbidden, "/path/part-1", "does not let the site keep anything")]
    [InlineData(Forbidden, "/plan", "does not let the site keep anything")]
    public async Task A_tick_that_cannot_be_kept_goes_back_and_the_reader_is_told_what_to_do(string storage, string address, string said)
    {
        await using var open = await guide.OpenAsync("/path", PlanGuide.Json("part-1/thing-2 2026-11-01"));
        var page = open.Page;
        var errors = new List<string>();
        page.PageError += (_, error) => errors.Add(error);
        await page.Context.AddInitScriptAsync(storage);
        await page.GotoAsync(guide.Origin + address);

        await page.Box(1, 1).ClickAsync();

        await Assertions.Expect(page.Locator("section:has(#bc-step-part-1), section:has(#bc-outcomes)").Locator("[data-said]")).ToContainTextAsync(said);
        await Assertions.Expect(page.Box(1, 1)).Not.ToBeCheckedAsync();
        Assert.Equal(storage == Full, await page.Box(1, 2).IsCheckedAsync());
        Assert.Empty(errors);
    }

    [Fact]
    public async Task A_plan_that_cannot_be_read_is_left_alone_saved_as_it_is_and_cleared_with_undo()
    {
        await using var open = await guide.OpenAsync("/plan", "{broken");
        var page = open.Page;

        await page.SeesAsync("The plan in this browser cannot be read: it is not JSON");
        await page.Box(1, 1).ClickAsync();
        await Assertions.Expect(page.Box(1, 1)).Not.ToBeCheckedAsync();
        Assert.Equal("{broken", await page.StoredAsync());
        var file = await page.RunAndWaitForDownloadAsync(() => page.Button("Save as a file").ClickAsync());
        Assert.Equal("{broken", await File.ReadAllTextAsync((await file.PathAsync())!, TestContext.Current.CancellationToken));
        await page.Button("Clear all ticks").ClickAsync();
        Assert.Null(await page.StoredAsync());
        await page.Button("Undo").ClickAsync();

        Assert.Equal("{broken", await page.StoredAsync());
    }

    [Fact]
    public async Task Ticks_of_renamed_and_split_outcomes_move_and_those_of_dropped_ones_are_told()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(
            "part-2/dropped 2026-11-04", "part-2/half 2026-11-20", "part-2/never-told 2026-11-05", "part-2/old-name 2026-11-02", "part-2/whole 2026-11-03"));
        var page = open.Page;

        Assert.True(await Named("I can do what was renamed.").IsCheckedAsync());
        Assert.True(await Named("I can do one half of what was split.").IsCheckedAsync());
        Assert.True(await Named("I can do the other half of what was split.").IsCheckedAsync());
        var gone = page.Locator("[data-gone] li");
        await Assertions.Expect(gone.Nth(0)).ToHaveTextAsync("dropped (Part 2 of all), ticked 4 Nov 2026: gone: part of thing 1 now");
        await Assertions.Expect(gone.Nth(1)).ToHaveTextAsync("never told (Part 2 of all), ticked 5 Nov 2026: no longer in the guide");
        await page.Box(2, 1).CheckAsync();
        await page.Box(2, 1).UncheckAsync();

        Assert.Equal(
            PlanGuide.Json(
                "part-2/dropped 2026-11-04", "part-2/half 2026-11-03", "part-2/never-told 2026-11-05", "part-2/other-half 2026-11-03", "part-2/renamed 2026-11-02"),
            await page.StoredAsync());

        ILocator Named(string text) => page.GetByRole(AriaRole.Checkbox, new() { Name = text, Exact = true });
    }

    private async Task<IPage> SecondTabAsync(IPage first, string address)
    {
        var page = await first.Context.NewPageAsync();
        await page.GotoAsync(guide.Origin + address);
        await page.GetByRole(AriaRole.Checkbox).First.WaitForAsync();
        return page;
    }
}
