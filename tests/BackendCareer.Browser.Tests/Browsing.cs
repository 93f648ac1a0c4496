using BackendCareer.Web.Tests;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(BackendCareer.Browser.Tests.Browsing))]

namespace BackendCareer.Browser.Tests;

/// <summary>The shipped guide on a real port and one Chromium, shared by all journeys.</summary>
public sealed class Browsing : IAsyncLifetime
{
    private GuideSite? site;
    private IPlaywright? playwright;
    private IBrowser? browser;

    public string Origin => site!.Client.BaseAddress!.GetLeftPart(UriPartial.Authority).Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync()
    {
        site = await GuideSite.StartAsync(ShippedContent.Root, kestrel: true);
        playwright = await Playwright.CreateAsync();
        browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
                "--disable-background-networking", "--disable-component-update", "--disable-sync",
            ],
        });
    }

    /// <summary>A window of a width, under a color scheme, on a screen of so many pixels to one of CSS.</summary>
    public static BrowserNewContextOptions View(int width, ColorScheme scheme = ColorScheme.Light, float pixels = 1) => new()
    {
        ColorScheme = scheme,
        DeviceScaleFactor = pixels,
        ViewportSize = new() { Width = width, Height = 800 },
    };

    /// <summary>A page at an address, in a context of its own that goes with it.</summary>
    public Task<OpenPage> OpenAsync(string address, int width = 1280, bool script = true)
    {
        var view = View(width);
        view.JavaScriptEnabled = script;
        return OpenAsync(address, view);
    }

    /// <summary>The same in a window that is told in full.</summary>
    public async Task<OpenPage> OpenAsync(string address, BrowserNewContextOptions view)
    {
        var page = await NewPageAsync(view);
        await page.GotoAsync(address);
        return new OpenPage(page);
    }

    /// <summary>Takes one page through every kind of address and collects what a check finds, each with its address.</summary>
    public async Task<IReadOnlyList<string>> RoundAsync(BrowserNewContextOptions view, Func<IPage, Task<string[]>> check)
    {
        await using var open = new OpenPage(await NewPageAsync(view));
        var faults = new List<string>();
        foreach (var address in PageKinds.All)
        {
            await open.Page.GotoAsync(address);
            faults.AddRange((await check(open.Page)).Select(fault => $"{address} {fault}"));
        }

        return faults;
    }

    private async Task<IPage> NewPageAsync(BrowserNewContextOptions view)
    {
        view.BaseURL = Origin;
        var context = await browser!.NewContextAsync(view);
        return await context.NewPageAsync();
    }

    public async ValueTask DisposeAsync()
    {
        if (browser is not null)
        {
            await browser.CloseAsync();
        }

        playwright?.Dispose();
        if (site is not null)
        {
            await site.DisposeAsync();
        }
    }
}

/// <summary>A page that closes its context when it is disposed.</summary>
public sealed record OpenPage(IPage Page) : IAsyncDisposable
{
    public async ValueTask DisposeAsync() => await Page.Context.CloseAsync();
}
