using System.Net;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Mvc.Testing;

namespace BackendCareer.Web.Tests;

/// <summary>
/// The whole site on a content folder, with a data folder of its own that goes when the site is disposed:
/// <c>await using var site = await GuideSite.StartAsync(folder);</c>
/// </summary>
public sealed class GuideSite : WebApplicationFactory<Program>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(90);
    private readonly IReadOnlyDictionary<string, string> settings;
    private HttpClient? client;

    private GuideSite(string contentRoot, IReadOnlyDictionary<string, string>? settings)
    {
        ContentRoot = contentRoot;
        DataRoot = Directory.CreateTempSubdirectory("guide-data-").FullName;
        this.settings = settings ?? new Dictionary<string, string>();
    }

    public string ContentRoot { get; }

    public string DataRoot { get; }

    /// <summary>Follows no redirect and decompresses nothing: what a test sees is what was sent.</summary>
    public HttpClient Client => client ??= CreateDefaultClient();

    /// <summary>Starts the site and waits until it is ready to be read.</summary>
    public static async Task<GuideSite> StartAsync(
        string contentRoot, bool kestrel = false, IReadOnlyDictionary<string, string>? settings = null)
    {
        var site = Start(contentRoot, kestrel, settings);
        await site.WaitForReadyAsync();
        return site;
    }

    /// <summary>Starts the site, which may be filling its store yet.</summary>
    public static GuideSite Start(
        string contentRoot, bool kestrel = false, IReadOnlyDictionary<string, string>? settings = null)
    {
        var site = new GuideSite(contentRoot, settings);
        if (kestrel)
        {
            site.UseKestrel(0);
            site.StartServer();
            var handler = new SocketsHttpHandler { AllowAutoRedirect = false, UseCookies = false };
            site.client = new HttpClient(handler) { BaseAddress = site.ClientOptions.BaseAddress };
        }

        return site;
    }

    /// <summary>Writes a file of the content folder, as an editor would.</summary>
    public Task WriteAsync(string file, string text)
    {
        var path = Path.Combine(ContentRoot, file);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        return File.WriteAllTextAsync(path, text);
    }

    /// <summary>Waits until <c>/health/ready</c> answers 200 and no sync is under way.</summary>
    public Task WaitForReadyAsync() => WaitAsync("/health/ready", async answer =>
        answer.StatusCode == HttpStatusCode.OK
        && (await answer.Content.ReadAsStringAsync()).Contains("\"syncing\":false", StringComparison.Ordinal));

    /// <summary>Waits until an address answers with a status.</summary>
    public Task WaitForAsync(string address, HttpStatusCode status) =>
        WaitAsync(address, answer => Task.FromResult(answer.StatusCode == status));

    /// <summary>Waits until a page holds a text.</summary>
    public Task WaitForAsync(string address, string text) =>
        WaitAsync(address, async answer => (await answer.Content.ReadAsStringAsync()).Contains(text, StringComparison.Ordinal));

    /// <summary>Asks an address until the answer is the one waited for; fails, showing the last one, when it never comes.</summary>
    public async Task WaitAsync(string address, Func<HttpResponseMessage, Task<bool>> isThere)
    {
        var last = "no answer";
        for (var end = DateTime.UtcNow + Patience; DateTime.UtcNow < end; await Task.Delay(20))
        {
            using var answer = await Client.GetAsync(new Uri(address, UriKind.Relative));
            if (await isThere(answer)) return;
            last = $"{(int)answer.StatusCode} {await answer.Content.ReadAsStringAsync()}";
        }

        Assert.Fail($"{address} did not become what was waited for within {Patience.TotalSeconds} s. The last answer: {last}");
    }

    public override async ValueTask DisposeAsync()
    {
        client?.Dispose();
        await base.DisposeAsync();
        Directory.Delete(DataRoot, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder)
    {
        // The environment that the site has without being told, as with `dotnet run`.
        builder.UseEnvironment("Production");
        builder.UseSetting("Content:Root", ContentRoot);
        builder.UseSetting("Data:Root", DataRoot);
        foreach (var (name, value) in settings) builder.UseSetting(name, value);
    }
}
