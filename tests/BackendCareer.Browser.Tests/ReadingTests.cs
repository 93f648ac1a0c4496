using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>Contents, anchors, code to copy, and what stops the keyboard.</summary>
public sealed class ReadingTests(Browsing browsing)
{
    private const string Address = "/articles/rest-or-soap";

    [Theory]
    [InlineData(1280, ".toc.wide [aria-current]")]
    [InlineData(360, ".toc.narrow .now")]
    public async Task Contents_follow_the_reading_up_and_down(int width, string current)
    {
        await using var open = await browsing.OpenAsync(Address, width);
        var page = open.Page;
        var headings = await page.Locator("article h2[id]").AllAsync();
        Assert.True(headings.Count > 4, "too few headings to judge");
        foreach (var heading in new[] { headings[3], headings[1], headings[4] })
        {
            await heading.EvaluateAsync("h => scrollTo({ top: scrollY + h.getBoundingClientRect().top - 100, behavior: 'instant' })");
            var name = await heading.GetAttributeAsync("aria-label");
            await page.Locator(current).GetByText(name!, new() { Exact = true }).Or(page.Locator(current, new() { HasText = name }))
                .First.WaitForAsync(new() { Timeout = 2000 });
        }

        Assert.InRange(await page.Locator(".toc [aria-current=true]").CountAsync(), 2, 2);
    }

    [Fact]
    public async Task Contents_longer_than_the_window_scroll_along_with_the_reading()
    {
        await using var open = await browsing.OpenAsync("/path/databases");
        var page = open.Page;
        await page.SetViewportSizeAsync(1280, 320);

        await page.Locator("#bc-practice").EvaluateAsync("h => scrollTo({ top: scrollY + h.getBoundingClientRect().top - 50, behavior: 'instant' })");

        await page.WaitForFunctionAsync("""
            () => {
              const box = document.querySelector('.toc.wide [aria-current]')?.getBoundingClientRect();
              return box && document.querySelector('.toc.wide').scrollTop > 0 && box.top >= 0 && box.bottom <= innerHeight;
            }
            """, null, new() { Timeout = 2000 });
    }

    [Fact]
    public async Task On_a_phone_the_contents_are_one_line_that_opens_and_closes_again()
    {
        await using var open = await browsing.OpenAsync(Address, width: 360);
        var page = open.Page;
        var link = page.Locator(".toc.narrow a").Last;
        Assert.False(await link.IsVisibleAsync());
        await page.Locator(".toc.narrow summary").PressAsync("Enter");
        await link.PressAsync("Enter");
        await page.WaitForFunctionAsync("!document.querySelector('.toc.narrow').open");
        var covered = await page.EvaluateAsync<bool>(
            "document.querySelector(location.hash).getBoundingClientRect().top < document.querySelector('.toc.narrow').getBoundingClientRect().bottom");
        Assert.False(covered, "the bar covers the heading it led to");
    }

    [Fact]
    public async Task A_heading_gives_its_link_to_copy_and_keeps_its_own_name()
    {
        await using var open = await browsing.OpenAsync(Address);
        var page = open.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var heading = page.Locator("article h2[id]").First;
        var name = await heading.GetAttributeAsync("aria-label");

        await page.GetByRole(AriaRole.Link, new() { Name = $"Copy the link to “{name}”" }).PressAsync("Enter");

        await page.GetByRole(AriaRole.Status).GetByText("Link copied").WaitForAsync();
        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        Assert.Equal($"{browsing.Origin}{Address}#{await heading.GetAttributeAsync("id")}", copied);
        Assert.Equal(1, await page.GetByRole(AriaRole.Heading, new() { Name = name!, Exact = true }).CountAsync());
    }

    [Fact]
    public async Task A_code_block_is_copied_whole_and_says_so()
    {
        await using var open = await browsing.OpenAsync(Address);
        var page = open.Page;
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var block = page.Locator("figure.code").First;

        await block.GetByRole(AriaRole.Button, new() { Name = "Copy" }).PressAsync("Enter");

        await block.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();
        Assert.Equal("Code copied", await page.GetByRole(AriaRole.Status).InnerTextAsync());
        Assert.Equal(await block.Locator("code").TextContentAsync(), await page.EvaluateAsync<string>("navigator.clipboard.readText()"));
    }

    [Fact]
    public async Task Where_the_clipboard_is_forbidden_the_code_is_selected_and_the_reader_told()
    {
        await using var open = await browsing.OpenAsync(Address);
        var page = open.Page;
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }");
        var block = page.Locator("figure.code").First;

        await block.GetByRole(AriaRole.Button, new() { Name = "Copy" }).ClickAsync();

        await page.GetByRole(AriaRole.Status).GetByText("The code is selected").WaitForAsync();
        Assert.Equal((await block.Locator("code").TextContentAsync())!.Trim(), (await page.EvaluateAsync<string>("getSelection().toString()")).Trim());
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Only_what_scrolls_is_a_stop_of_the_keyboard(int width)
    {
        await using var open = await browsing.OpenAsync(Address, width);
        await open.Page.WaitForFunctionAsync("""
            () => {
              const regions = [...document.querySelectorAll(':is(pre, .table)[role=region]')];
              return regions.length > 0 && regions.every(e => (e.scrollWidth > e.clientWidth) === (e.tabIndex === 0));
            }
            """);
    }
}
