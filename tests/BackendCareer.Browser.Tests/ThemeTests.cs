using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class ThemeTests(Browsing browsing)
{
    private const string Dark = "rgb(14, 20, 18)";
    private const string Light = "rgb(255, 255, 255)";

    /// <summary>The background at the first frame, which is before the first paint.</summary>
    private const string NoteFirstFrame = "requestAnimationFrame(() => { window.first = getComputedStyle(document.documentElement).backgroundColor; })";

    private const string ForbidStorage = """
        for (const name of ['getItem', 'setItem', 'removeItem']) {
          Storage.prototype[name] = () => { throw new DOMException('forbidden', 'SecurityError'); };
        }
        """;

    [Fact]
    public async Task A_chosen_theme_is_kept_and_there_before_the_first_paint()
    {
        await using var open = await browsing.OpenAsync("/path/databases");
        var page = open.Page;
        Assert.Equal(Light, await GroundAsync(page));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("dark");
        Assert.Equal(Dark, await GroundAsync(page));

        await page.AddInitScriptAsync(NoteFirstFrame);
        await page.GotoAsync("/roles");

        Assert.Equal(Dark, await page.EvaluateAsync<string>("window.first"));
        Assert.Equal("dark", await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).InputValueAsync());
    }

    [Theory]
    [InlineData(ColorScheme.Light, "dark", Light, Dark)]
    [InlineData(ColorScheme.Dark, "light", Dark, Light)]
    public async Task The_system_is_followed_until_a_theme_is_chosen_and_again_afterwards(ColorScheme system, string choice, string asSystem, string chosen)
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;
        await page.EmulateMediaAsync(new() { ColorScheme = system });
        Assert.Equal(asSystem, await GroundAsync(page));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync(choice);
        Assert.Equal(chosen, await GroundAsync(page));
        await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("");
        Assert.Equal(asSystem, await GroundAsync(page));
        Assert.Null(await page.EvaluateAsync<string?>("localStorage.getItem('backendcareer.theme')"));
    }

    [Fact]
    public async Task Another_tab_follows_the_choice()
    {
        await using var open = await browsing.OpenAsync("/");
        var other = await open.Page.Context.NewPageAsync();
        await other.GotoAsync("/skills");

        await open.Page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("dark");

        await other.WaitForFunctionAsync($"getComputedStyle(document.documentElement).backgroundColor === '{Dark}'", options: new() { Timeout = 2000 });
        Assert.Equal("dark", await other.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).InputValueAsync());
    }

    [Fact]
    public async Task Where_storage_is_forbidden_the_theme_changes_and_the_reader_is_told_that_it_is_not_kept()
    {
        await using var open = await browsing.OpenAsync("/");
        var page = open.Page;
        await page.AddInitScriptAsync(ForbidStorage);
        await page.ReloadAsync();

        await page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("dark");

        Assert.Equal(Dark, await GroundAsync(page));
        Assert.Contains("lasts until you leave", await page.GetByRole(AriaRole.Status).InnerTextAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_there_is_no_control_that_would_do_nothing()
    {
        await using var open = await browsing.OpenAsync("/", script: false);
        Assert.False(await open.Page.Locator("select.theme").IsVisibleAsync());
        Assert.False(await open.Page.Locator(".dots").IsVisibleAsync());
    }

    [Fact]
    public async Task Paper_is_white_although_the_dark_theme_is_chosen()
    {
        await using var open = await browsing.OpenAsync("/");
        await open.Page.GetByRole(AriaRole.Combobox, new() { Name = "Theme" }).SelectOptionAsync("dark");
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(Light, await GroundAsync(open.Page));
    }

    private static Task<string> GroundAsync(IPage page) => page.EvaluateAsync<string>("getComputedStyle(document.documentElement).backgroundColor");
}
