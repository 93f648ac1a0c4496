using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class AccessibilityTests(Browsing browsing)
{
    private static readonly AxeRunOptions Wcag22Aa = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    public static TheoryData<string, ColorScheme, int> Views()
    {
        var views = new TheoryData<string, ColorScheme, int>();
        foreach (var address in PageKinds.All)
        {
            views.Add(address, ColorScheme.Light, 1280);
            views.Add(address, ColorScheme.Dark, 1280);
            views.Add(address, ColorScheme.Light, 320);
            views.Add(address, ColorScheme.Dark, 320);
        }

        return views;
    }

    [Theory]
    [MemberData(nameof(Views))]
    public async Task Every_kind_of_page_meets_wcag_22_aa(string address, ColorScheme scheme, int width)
    {
        var page = await browsing.OpenAsync(address, width, scheme);

        var found = await page.RunAxe(Wcag22Aa);

        Assert.NotEmpty(found.Passes);
        Assert.Empty(found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {n.Html}")));
        await page.Context.CloseAsync();
    }

    [Theory]
    [MemberData(nameof(Addresses))]
    public async Task No_page_scrolls_sideways_at_320_pixels(string address)
    {
        var page = await browsing.OpenAsync(address, width: 320);

        var overflow = await page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth");

        Assert.Equal(0, overflow);
        await page.Context.CloseAsync();
    }

    public static TheoryData<string> Addresses() => [.. PageKinds.All];
}
