using System.Diagnostics;
using System.Text.Json;

namespace BackendCareer.Benchmarks;

/// <summary>
/// Lighthouse on a page of every kind, as a phone (simulated slow network and processor) and as a desktop, three times
/// each: the median and the lowest of the four scores, the largest paint, blocking time, layout shift and weight.
/// Lighthouse comes from npm, the last version that runs on Node 20; Chromium is the machine's.
/// </summary>
internal static class LighthouseBenchmark
{
    private const string Package = "lighthouse@12.8.2";
    private const int Runs = 3;
    private const int Attempts = 3;

    private static readonly string[] Kinds =
    [
        "/", "/path", "/path/databases", "/plan", "/roles", "/roles/back-end-developer", "/tasks/apis", "/skills/sql", "/glossary",
        "/glossary/idempotent", "/articles/rest-or-soap", "/salaries", "/salaries/figures/us-backend-so-2025", "/search?q=index",
    ];

    private static readonly string[] Categories = ["performance", "accessibility", "best-practices", "seo"];

    /// <summary>Prints a table; 1 where a median is under 100 or a score under 98.</summary>
    public static async Task<int> RunAsync(string[] addresses)
    {
        using var site = await SiteProcess.StartAsync();
        Console.WriteLine("| page | device | performance, accessibility, best practices, SEO: median (lowest) | LCP s | TBT ms | CLS | KB | requests |");
        Console.WriteLine("| --- | --- | --- | --- | --- | --- | --- | --- |");
        var held = true;
        foreach (var address in addresses.Length > 0 ? addresses : Kinds)
        {
            held &= await RowAsync(site.Origin, address, "mobile") & await RowAsync(site.Origin, address, "desktop");
        }

        return held ? 0 : 1;
    }

    private static async Task<bool> RowAsync(string origin, string address, string device)
    {
        var reports = new List<Report>();
        for (var run = 0; run < Runs; run++)
        {
            reports.Add(await ReportAsync(origin + address, device));
        }

        var scores = Categories.Select((_, i) => reports.Select(r => r.Scores[i]).Order().ToList()).ToList();
        var middle = reports.OrderBy(r => r.Lcp).ElementAt(Runs / 2);
        Console.WriteLine(FormattableString.Invariant(
            $"| {address} | {device} | {string.Join(", ", scores.Select(s => $"{s[Runs / 2]} ({s[0]})"))} | {middle.Lcp / 1000:F2} | {reports.Max(r => r.Tbt):F0} | {reports.Max(r => r.Cls):F3} | {middle.Bytes / 1024.0:F1} | {middle.Requests} |"));
        return scores.TrueForAll(s => s[Runs / 2] == 100 && s[0] >= 98);
    }

    /// <summary>Lighthouse now and then loses the beginning of its trace and says to run it again.</summary>
    private static async Task<Report> ReportAsync(string url, string device)
    {
        for (var attempt = 1; ; attempt++)
        {
            var (code, json) = await LighthouseAsync(url, device);
            if (code == 0)
            {
                using var report = JsonDocument.Parse(json);
                return Report.Of(report.RootElement);
            }

            if (attempt == Attempts) throw new InvalidOperationException($"Lighthouse ended with {code} on {url}, {Attempts} times.");
        }
    }

    private static async Task<(int Code, string Json)> LighthouseAsync(string url, string device)
    {
        string[] preset = device == "desktop" ? ["--preset=desktop"] : [];
        string[] arguments =
        [
            "--yes", Package, url, "--quiet", "--output=json", "--output-path=stdout",
            "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-background-networking", .. preset,
        ];
        var start = new ProcessStartInfo("npx", arguments) { RedirectStandardOutput = true };
        start.Environment["CHROME_PATH"] = "/usr/bin/chromium";
        using var process = Process.Start(start) ?? throw new InvalidOperationException("npx did not start.");
        var json = await process.StandardOutput.ReadToEndAsync();
        await process.WaitForExitAsync();
        return (process.ExitCode, json);
    }

    private sealed record Report(int[] Scores, double Lcp, double Tbt, double Cls, double Bytes, int Requests)
    {
        public static Report Of(JsonElement json)
        {
            var audits = json.GetProperty("audits");
            double Number(string audit) => audits.GetProperty(audit).TryGetProperty("numericValue", out var value)
                ? value.GetDouble()
                : throw new InvalidOperationException($"Lighthouse could not measure {audit}: {audits.GetProperty(audit)}");
            int Score(string category) => (int)Math.Round(json.GetProperty("categories").GetProperty(category).GetProperty("score").GetDouble() * 100);
            return new(
                [.. Categories.Select(Score)],
                Number("largest-contentful-paint"),
                Number("total-blocking-time"),
                Number("cumulative-layout-shift"),
                Number("total-byte-weight"),
                audits.GetProperty("network-requests").GetProperty("details").GetProperty("items").GetArrayLength());
        }
    }
}
