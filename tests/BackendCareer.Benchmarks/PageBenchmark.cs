using System.Diagnostics;
using System.Globalization;

namespace BackendCareer.Benchmarks;

/// <summary>
/// Processor time per request of a guide page beside a bare Kestrel that answers the same bytes: paired turns in the
/// order ABBA, server and load on different processors, the median of the ratios and the middle half around it.
/// </summary>
internal static class PageBenchmark
{
    private const int Turns = 15;
    private const int RequestsEach = 250;
    private const int WarmUps = 4;

    public static async Task<int> RunAsync(string address)
    {
        ServerProcess.PinTo(Process.GetCurrentProcess(), processor: 1);
        var data = Directory.CreateTempSubdirectory("bc-bench-");
        var web = Path.Combine(AppContext.BaseDirectory, "BackendCareer.Web.dll");
        using var site = await ServerProcess.StartAsync(
            port => ["exec", web, "serve", "--urls", $"http://127.0.0.1:{port}", "--Data:Root", data.FullName, "--Content:Watch", "false"],
            address);
        await site.SettleAsync();
        var body = await BrotliBytesAsync(site.Origin + address, data.FullName);
        var self = Path.Combine(AppContext.BaseDirectory, "BackendCareer.Benchmarks.dll");
        using var bare = await ServerProcess.StartAsync(
            port => ["exec", self, "bare", port.ToString(CultureInfo.InvariantCulture), body], "/");
        var ratios = await MeasureAsync(site, site.Origin + address, bare, bare.Origin + "/");
        Print(address, new FileInfo(body).Length, ratios);
        data.Delete(recursive: true);
        return 0;
    }

    private static async Task<List<(double Site, double Bare)>> MeasureAsync(ServerProcess site, string siteUrl, ServerProcess bare, string bareUrl)
    {
        for (var i = 0; i < WarmUps; i++)
        {
            await Load.RunAsync(siteUrl, RequestsEach);
            await Load.RunAsync(bareUrl, RequestsEach);
        }

        await site.SettleAsync();
        await bare.SettleAsync();
        var turns = new List<(double, double)>();
        for (var turn = 0; turn < Turns; turn++)
        {
            var siteFirst = turn % 2 == 0;
            var first = siteFirst ? await CostAsync(site, siteUrl) : await CostAsync(bare, bareUrl);
            var second = siteFirst ? await CostAsync(bare, bareUrl) : await CostAsync(site, siteUrl);
            turns.Add(siteFirst ? (first, second) : (second, first));
        }

        return turns;
    }

    /// <summary>Microseconds of processor time per request.</summary>
    private static async Task<double> CostAsync(ServerProcess server, string url)
    {
        var before = server.Processor;
        await Load.RunAsync(url, RequestsEach);
        return (server.Processor - before).TotalMicroseconds / (RequestsEach * Load.Connections);
    }

    private static async Task<string> BrotliBytesAsync(string url, string folder)
    {
        using var client = new HttpClient();
        client.DefaultRequestHeaders.AcceptEncoding.ParseAdd("br");
        var file = Path.Combine(folder, "page.br");
        await File.WriteAllBytesAsync(file, await client.GetByteArrayAsync(url));
        return file;
    }

    private static void Print(string address, long bytes, List<(double Site, double Bare)> turns)
    {
        var ratios = turns.Select(t => t.Site / t.Bare).Order().ToList();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{address} ({bytes} bytes brotli): {Median(ratios):F2} x bare Kestrel (middle half {ratios[Turns / 4]:F2} to {ratios[Turns * 3 / 4]:F2}); "
            + $"{Median(turns.Select(t => t.Site).Order().ToList()):F0} us beside {Median(turns.Select(t => t.Bare).Order().ToList()):F0} us of processor time a request"));
    }

    private static double Median(List<double> sorted) => sorted[sorted.Count / 2];
}
