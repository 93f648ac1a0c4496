using System.Xml.Linq;
using BackendCareer.Browser.Tests;
using Microsoft.Playwright;

namespace BackendCareer.Benchmarks;

/// <summary>
/// Every address of the sitemap in a browser: axe (WCAG 2.2 AA and best practice) in light and dark at 1280 and 320 px,
/// and whether anything scrolls sideways at 320 px or at 200 % zoom.
/// </summary>
internal static class AuditRound
{
    private const string Sideways = """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return over > 0 ? [over + ' px too wide'] : [];
        }
        """;

    private static readonly (string Name, BrowserNewContextOptions View, Func<IPage, Task<string[]>> Check)[] Rounds =
    [
        ("axe, light, 1280 px", View(1280, ColorScheme.Light), AxeScan.FaultsAsync),
        ("axe, dark, 1280 px", View(1280, ColorScheme.Dark), AxeScan.FaultsAsync),
        ("axe, light, 320 px", View(320, ColorScheme.Light), AxeScan.FaultsAsync),
        ("axe, dark, 320 px", View(320, ColorScheme.Dark), AxeScan.FaultsAsync),
        ("sideways at 320 px", View(320, ColorScheme.Light), page => page.EvaluateAsync<string[]>(Sideways)),
        ("sideways at 200 % of 1280 px", View(640, ColorScheme.Light, pixels: 2), page => page.EvaluateAsync<string[]>(Sideways)),
    ];

    /// <summary>Prints each fault and a table of the rounds; 1 where there is a fault.</summary>
    public static async Task<int> RunAsync()
    {
        using var site = await SiteProcess.StartAsync();
        using var playwright = await Playwright.CreateAsync();
        await using var browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = "/usr/bin/chromium",
            Args = ["--no-sandbox", "--disable-gpu", "--disable-background-networking"],
        });
        var addresses = await AddressesAsync(site.Origin);
        var table = new List<string>();
        var sum = 0;
        foreach (var (name, view, check) in Rounds)
        {
            var (pages, faults) = await RoundAsync(browser, site.Origin, addresses, view, check);
            table.Add($"| {name} | {addresses.Count} | {pages} | {faults} |");
            sum += faults;
        }

        Console.WriteLine($"| round | pages | with faults | faults |\n| --- | --- | --- | --- |\n{string.Join('\n', table)}");
        return sum == 0 ? 0 : 1;
    }

    private static async Task<(int Pages, int Faults)> RoundAsync(
        IBrowser browser, string origin, IReadOnlyList<string> addresses, BrowserNewContextOptions view, Func<IPage, Task<string[]>> check)
    {
        await using var context = await browser.NewContextAsync(view);
        var page = await context.NewPageAsync();
        var (pages, sum) = (0, 0);
        foreach (var address in addresses)
        {
            var answer = await page.GotoAsync(origin + address);
            var faults = answer is { Ok: true } ? await check(page) : [$"answered {answer?.Status}"];
            Array.ForEach(faults, fault => Console.WriteLine($"{address} {fault}"));
            pages += faults.Length > 0 ? 1 : 0;
            sum += faults.Length;
        }

        return (pages, sum);
    }

    private static async Task<IReadOnlyList<string>> AddressesAsync(string origin)
    {
        using var client = new HttpClient();
        XNamespace sitemap = "http://www.sitemaps.org/schemas/sitemap/0.9";
        var listed = XDocument.Parse(await client.GetStringAsync(origin + "/sitemap.xml")).Descendants(sitemap + "loc").Select(l => new Uri(l.Value).PathAndQuery).ToList();
        return listed.Count > 0 ? listed : throw new InvalidOperationException("The sitemap is empty.");
    }

    private static BrowserNewContextOptions View(int width, ColorScheme scheme, float pixels = 1) => new()
    {
        ColorScheme = scheme,
        DeviceScaleFactor = pixels,
        ViewportSize = new() { Width = width, Height = 800 },
    };
}
