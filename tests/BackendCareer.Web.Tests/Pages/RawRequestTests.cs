using System.Net.Sockets;
using System.Text;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>Requests as bytes on a real connection, those included that no client library would send.</summary>
public sealed class RawRequestTests : IAsyncLifetime
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
            "POST /skills/sql HTTP/1.1", "POST /feedback HTTP/1.1", "DELETE /feedback HTTP/1.1", "POST /print HTTP/1.1", "DELETE / HTTP/1.1", "FROB / HTTP/1.1", "TRACE / HTTP/1.1", "OPTIONS * HTTP/1.1",
            "GET http://evil.example/skills/sql HTTP/1.1", "CONNECT evil.example:443 HTTP/1.1",
        ];
        foreach (var request in requests)
        {
            var status = await StatusOfAsync(request);
            Assert.True(status is >= 200 and < 500, $"{request[..Math.Min(80, request.Length)]} answered {status}");
        }
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/skills/sql")]
    [InlineData("/skills/sql.md")]
    [InlineData("/search?q=sql")]
    [InlineData("/api/v1/articles")]
    [InlineData("/sitemap.xml")]
    [InlineData("/media/skills/notes.txt")]
    public async Task Head_answers_as_get_does_but_without_a_body(string address)
    {
        var answer = await AnswerAsync($"HEAD {address} HTTP/1.1");
        Assert.StartsWith("HTTP/1.1 200", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    private static IEnumerable<string> Paths() =>
    [
        "/%00", "/skills/%00.md", "/%2e%2e/%2e%2e/etc/passwd", "/media/%2e%2e/%2e%2e/etc/passwd", "/media/..%2f..%2fetc/passwd",
        "/media//etc/passwd", "/media/skills/%2fetc%2fpasswd.txt", "/%ff%fe", "/skills/%c0%ae", "/%E2%80%AEevil", "/\\evil.com", "/%5cevil.com",
        "/" + new string('a', 6000), "/" + new string('%', 300), "/search?q=%ff%00%22", "/search?q[]=1&section[a]=2", "/api/v1/search?q=%ff%fe",
        "/skills/sql/history/99999999999999999999", "/skills/sql/history/-1", "/salaries?role=%00", "/tags/%00", "/?%", "/skills/sql?" + new string('&', 2000),
        "/api/v1/articles/" + new string('/', 200), "/" + string.Concat(Enumerable.Repeat("a/", 1500)), "/.md", "/history/history", "/media/", "/media/.md",
    ];

    private async Task<int> StatusOfAsync(string request) =>
        int.Parse((await AnswerAsync(request)).Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);

    private async Task<string> AnswerAsync(string request)
    {
        var address = site!.Client.BaseAddress!;
        using var tcp = new TcpClient();
        await tcp.ConnectAsync(address.Host, address.Port, TestContext.Current.CancellationToken);
        await using var stream = tcp.GetStream();
        await stream.WriteAsync(Encoding.Latin1.GetBytes($"{request}\r\nHost: {address.Authority}\r\nConnection: close\r\n\r\n"), TestContext.Current.CancellationToken);
        using var reader = new StreamReader(stream, Encoding.Latin1);
        return await reader.ReadToEndAsync(TestContext.Current.CancellationToken);
    }
}
