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

    /// <summary>A page in a fresh context of the given width and color scheme.</summary>
    public async Task<IPage> OpenAsync(string address, int width = 1280, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await browser!.NewContextAsync(new()
        {
            BaseURL = Origin,
            ColorScheme = scheme,
            JavaScriptEnabled = script,
            ViewportSize = new() { Width = width, Height = 800 },
        });
        var page = await context.NewPageAsync();
        await page.GotoAsync(address);
        return page;
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
