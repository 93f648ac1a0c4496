namespace BackendCareer.Benchmarks;

/// <summary>The site on the shipped guide, with a data folder of its own that goes with it.</summary>
internal sealed class SiteProcess : IDisposable
{
    private readonly DirectoryInfo data;
    private readonly ServerProcess server;

    private SiteProcess(ServerProcess server, DirectoryInfo data) => (this.server, this.data) = (server, data);

    /// <summary>By the name that browsers trust without a certificate.</summary>
    public string Origin => server.Origin.Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    /// <summary>Starts it and waits until what costs more than a page (highlighting, best compression) is made.</summary>
    public static async Task<SiteProcess> StartAsync()
    {
        var data = Directory.CreateTempSubdirectory("bc-bench-");
        var web = Path.Combine(AppContext.BaseDirectory, "BackendCareer.Web.dll");
        var server = await ServerProcess.StartAsync(
            port => ["exec", web, "serve", "--urls", $"http://localhost:{port}", "--Data:Root", data.FullName, "--Content:Watch", "false"], "/");
        await server.SettleAsync();
        return new(server, data);
    }

    public void Dispose()
    {
        server.Dispose();
        data.Delete(recursive: true);
    }
}
