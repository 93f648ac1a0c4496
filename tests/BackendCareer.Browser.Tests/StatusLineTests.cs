using System.Globalization;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>The status line in a browser, held against what went over the wire.</summary>
public sealed class StatusLineTests(Browsing browsing)
{
    private const string Address = "/roles/back-end-developer";

    [Fact]
    public async Task Every_value_is_that_of_the_answer()
    {
        await using var open = await browsing.OpenAsync("/");
        var answer = (await open.Page.GotoAsync(Address))!;
        var line = await LineAsync(open.Page);

        var html = await answer.BodyAsync();
        var sizes = await answer.Request.SizesAsync();
        var timing = await answer.HeaderValueAsync("server-timing");
        Assert.StartsWith($"GET {Address} · {answer.Status} · ", line, StringComparison.Ordinal);
        Assert.Contains(timing!.Contains("desc=memory", StringComparison.Ordinal) ? " · from memory · " : " · made now in ", line, StringComparison.Ordinal);
        Assert.Equal("br", await answer.HeaderValueAsync("content-encoding"));
        Assert.Contains($" · {Kb(html.Length)} as {Kb(sizes.ResponseBodySize)} brotli", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/salaries?role=back-end-developer")]
    [InlineData("/skills/sql?from=a%20friend")]
    public async Task The_address_is_the_one_that_was_asked_for(string address)
    {
        await using var open = await browsing.OpenAsync(address);
        Assert.StartsWith($"GET {address} · 200 · ", await LineAsync(open.Page) + " · ", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_was_only_asked_about_says_304()
    {
        await using var open = await browsing.OpenAsync(Address);
        await open.Page.ReloadAsync();
        Assert.StartsWith($"GET {Address} · 304 · your browser’s copy, asked about and still right", await LineAsync(open.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_that_the_browser_had_says_so()
    {
        await using var open = await browsing.OpenAsync(Address);
        await open.Page.GotoAsync("/skills");
        await open.Page.GoBackAsync();
        Assert.Contains("from your browser’s own copy", await LineAsync(open.Page), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Without_script_it_says_only_what_is_always_true()
    {
        await using var open = await browsing.OpenAsync(Address, script: false);
        Assert.Matches($@"^GET {Address} · 200 · \d+ KB( · rev \d+)?$", await LineAsync(open.Page));
    }

    private static async Task<string> LineAsync(IPage page) => (await page.Locator("[data-reached]").InnerTextAsync()).Trim();

    private static string Kb(int bytes) => (bytes / 1000m).ToString(bytes < 9950 ? "0.0" : "0", CultureInfo.InvariantCulture) + " KB";
}
