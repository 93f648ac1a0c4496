using System.Net.Sockets;
using System.Text;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>Requests that no client library would send, as bytes on a real connection.</summary>
public sealed class HostileRequestTests : IAsyncLifetime
{
    private readonly ContentDirectory content = new(SmallGuideFiles.All);
    private GuideSite? site;

    public async ValueTask InitializeAsync() => site = await GuideSite.StartAsync(content.Root, kestrel: true);

    public async ValueTask DisposeAsync()
    {
        await site!.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task No_request_makes_the_site_fail()
    {
        string[] requests =
        [
            .. Paths().Select(path => $"GET {path} HTTP/1.1"),
            "POST /skills/sql HTTP/1.1", "DELETE / HTTP/1.1", "FROB / HTTP/1.1", "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1",
            "GET http://evil.example/skills/sql HTTP/1.1", "CONNECT evil.example:443 HTTP/1.1",
        ];
        foreach (var request in requests)
        {
            var status = await StatusOfAsync(request);
            Assert.True(status is >= 200 and < 500, $"{request[..Math.Min(80, request.Length)]} answered {status}");
        }
    }

    private static IEnumerable<string> Paths() =>
    [
        "/%00", "/skills/%00.md", "/%2e%2e/%2e%2e/etc/passwd", "/media/%2e%2e/%2e%2e/etc/passwd", "/media/..%2f..%2fetc/passwd",
        "/media//etc/passwd", "/media/skills/%2fetc%2fpasswd.txt", "/%ff%fe", "/skills/%c0%ae", "/%E2%80%AEevil", "/\\evil.com", "/%5cevil.com",
        "/" + new string('a', 6000), "/" + new string('%', 300), "/search?q=%ff%00%22", "/search?q[]=1&section[a]=2", "/api/v1/search?q=%ff%fe",
        "/skills/sql/history/99999999999999999999", "/skills/sql/history/-1", "/salaries?role=%00", "/tags/%00", "/?%", "/skills/sql?" + new string('&', 2000),
        "/api/v1/articles/" + new string('/', 200), "/" + string.Concat(Enumerable.Repeat("a/", 1500)), "/.md", "/history/history", "/media/", "/media/.md",
    ];

    private async Task<int> StatusOfAsync(string request)
    {
        var address = site!.Client.BaseAddress!;
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{request}\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        var line = await reader.ReadLineAsync(TestContext.Current.CancellationToken);
        return int.Parse(line!.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
