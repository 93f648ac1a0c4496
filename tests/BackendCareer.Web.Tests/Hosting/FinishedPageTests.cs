using System.IO.Compression;
using System.Net;
using System.Text;

namespace BackendCareer.Web.Tests.Hosting;

/// <summary>One site for all, since these tests only read; what is saved has a file of its own.</summary>
public sealed class FinishedPageSite : IAsyncLifetime
{
    private readonly ContentDirectory content = new(
        ("articles/hello.md", Page("First text")), ("articles/saved.md", Page("First text")), ("index.md", Page("Home")));

    public GuideSite Site { get; private set; } = null!;

    /// <summary>Pages say which version they are, so that each is made anew once its version has joined the history.</summary>
    public async ValueTask InitializeAsync()
    {
        Site = await GuideSite.StartAsync(content.Root, kestrel: true);
        await Site.WaitForAsync("/", "rev 1</a>");
    }

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        content.Dispose();
    }

    public static string Page(string text) =>
        $"---\ntitle: Hello\nsummary: A page.\n---\n\n{text}. {string.Join(' ', Enumerable.Range(0, 300).Select(i => $"word{i}"))}\n";
}

public sealed class FinishedPageTests(FinishedPageSite fixture) : IClassFixture<FinishedPageSite>
{
    private readonly GuideSite site = fixture.Site;

    [Theory]
    [InlineData(null, null)]
    [InlineData("identity", null)]
    [InlineData("zstd", null)]
    [InlineData("br", "br")]
    [InlineData("gzip, deflate, br", "br")]
    [InlineData("gzip", "gzip")]
    [InlineData("br;q=0.1, gzip;q=0.9", "gzip")]
    [InlineData("br;q=0, *", "gzip")]
    [InlineData("br;q=0, gzip;q=0", null)]
    [InlineData("gzip;q=0.5, identity;q=0.9", null)]
    public async Task A_page_comes_in_the_coding_that_the_client_likes_best(string? accept, string? coding)
    {
        foreach (var _ in Twice)
        {
            using var answer = await Get("/articles/hello", ("Accept-Encoding", accept));
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Contains("First text", await TextOf(answer), StringComparison.Ordinal);
            Assert.Equal("Accept-Encoding", answer.Headers.Vary.Single());
            Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        }
    }

    [Theory]
    [InlineData("identity;q=0")]
    [InlineData("*;q=0")]
    public async Task Who_refuses_every_coding_gets_406(string accept)
    {
        using var answer = await Get("/articles/hello", ("Accept-Encoding", accept));
        Assert.Equal(HttpStatusCode.NotAcceptable, answer.StatusCode);
    }

    [Fact]
    public async Task Each_coding_has_a_strong_tag_of_its_own_that_answers_304()
    {
        var tags = new HashSet<string>();
        foreach (var coding in (string[])["identity", "gzip", "br"])
        {
            using var answer = await Get("/articles/hello", ("Accept-Encoding", coding));
            var tag = answer.Headers.ETag!;
            Assert.False(tag.IsWeak);
            Assert.True(tags.Add(tag.Tag));
            foreach (var held in (string[])[tag.Tag, $"W/{tag.Tag}", $"\"other\", {tag.Tag}", "*"])
            {
                using var again = await Get("/articles/hello", ("Accept-Encoding", coding), ("If-None-Match", held));
                Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
                Assert.Empty(await again.Content.ReadAsByteArrayAsync());
            }
        }
    }

    [Theory]
    [InlineData("\"other\"")]
    [InlineData("nonsense")]
    [InlineData("\"")]
    public async Task Another_tag_gets_the_page(string held)
    {
        using var answer = await Get("/articles/hello", ("If-None-Match", held));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Fact]
    public async Task Head_tells_what_get_would_send_and_sends_nothing()
    {
        foreach (var _ in Twice)
        {
            using var head = await site.Client.SendAsync(new HttpRequestMessage(HttpMethod.Head, "/articles/hello"));
            using var get = await Get("/articles/hello");
            Assert.Equal((get.StatusCode, get.Headers.ETag), (head.StatusCode, head.Headers.ETag));
            Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task An_unknown_query_gets_the_same_bytes()
    {
        using var plain = await Get("/articles/hello");
        using var asked = await Get("/articles/hello?utm=1&utm=2&<script>");
        Assert.Equal(plain.Headers.ETag, asked.Headers.ETag);
    }

    [Fact]
    public async Task A_better_compression_comes_later_and_who_holds_the_light_one_holds_the_page()
    {
        using var light = await Get("/articles/hello", ("Accept-Encoding", "br"));
        await site.WaitAsync("/articles/hello", async _ =>
        {
            using var now = await Get("/articles/hello", ("Accept-Encoding", "br"));
            return now.Headers.ETag!.Tag.EndsWith("-b11\"", StringComparison.Ordinal);
        });
        using var again = await Get("/articles/hello", ("Accept-Encoding", "br"), ("If-None-Match", light.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    [Fact]
    public async Task A_saved_page_replaces_the_finished_one()
    {
        using var before = await Get("/articles/saved");
        await site.WriteAsync("articles/saved.md", FinishedPageSite.Page("Second text"));
        await site.WaitForAsync("/articles/saved", "Second text");
        using var after = await Get("/articles/saved", ("If-None-Match", before.Headers.ETag!.Tag));
        Assert.Equal(HttpStatusCode.OK, after.StatusCode);
    }

    [Fact]
    public async Task A_hundred_readers_at_once_get_one_page()
    {
        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => Get("/")));
        Assert.All(answers, a => Assert.Equal((HttpStatusCode.OK, answers[0].Headers.ETag), (a.StatusCode, a.Headers.ETag)));
        foreach (var answer in answers) answer.Dispose();
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/articles/hello")]
    [InlineData("/no/such/page")]
    [InlineData("/search?q=x")]
    [InlineData("/health/live")]
    [InlineData("/health/ready")]
    [InlineData("/api/v1/nothing")]
    public async Task Every_answer_carries_the_security_headers(string address)
    {
        foreach (var _ in Twice)
        {
            using var answer = await Get(address);
            Assert.StartsWith("default-src 'none';", Header(answer, "Content-Security-Policy"), StringComparison.Ordinal);
            Assert.Equal("nosniff", Header(answer, "X-Content-Type-Options"));
            Assert.Equal("DENY", Header(answer, "X-Frame-Options"));
            Assert.Equal("strict-origin-when-cross-origin", Header(answer, "Referrer-Policy"));
            Assert.Equal("same-origin", Header(answer, "Cross-Origin-Opener-Policy"));
            Assert.Equal("same-origin", Header(answer, "Cross-Origin-Resource-Policy"));
            Assert.NotEmpty(Header(answer, "Permissions-Policy"));
            Assert.False(answer.Headers.Contains("Server"));
            Assert.False(answer.Headers.Contains("Set-Cookie"));
        }
    }

    [Theory]
    [InlineData("DELETE")]
    [InlineData("PUT")]
    [InlineData("TRACE")]
    [InlineData("PROPFIND")]
    [InlineData("POST")]
    public async Task Other_methods_are_not_allowed(string method)
    {
        using var answer = await site.Client.SendAsync(new HttpRequestMessage(new HttpMethod(method), "/articles/hello"));
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.NotEmpty(answer.Content.Headers.Allow);
    }

    [Fact]
    public async Task Https_behind_a_proxy_on_this_machine_is_strict()
    {
        using var plain = await Get("/", ("Host", "guide.example"));
        Assert.False(plain.Headers.Contains("Strict-Transport-Security"));
        using var secure = await Get("/", ("Host", "guide.example"), ("X-Forwarded-Proto", "https"));
        Assert.StartsWith("max-age=", Header(secure, "Strict-Transport-Security"), StringComparison.Ordinal);
    }

    private static readonly int[] Twice = [1, 2];

    private static string Header(HttpResponseMessage answer, string name) => string.Join(',', answer.Headers.GetValues(name));

    private Task<HttpResponseMessage> Get(string address, params (string Name, string? Value)[] headers)
    {
        var request = new HttpRequestMessage(HttpMethod.Get, address);
        foreach (var (name, value) in headers)
        {
            if (value is not null) Assert.True(request.Headers.TryAddWithoutValidation(name, value));
        }

        return site.Client.SendAsync(request);
    }

    private static async Task<string> TextOf(HttpResponseMessage answer)
    {
        await using var body = await answer.Content.ReadAsStreamAsync();
        await using var plain = answer.Content.Headers.ContentEncoding.SingleOrDefault() switch
        {
            "br" => new BrotliStream(body, CompressionMode.Decompress),
            "gzip" => new GZipStream(body, CompressionMode.Decompress),
            _ => body,
        };
        using var reader = new StreamReader(plain, Encoding.UTF8);
        return await reader.ReadToEndAsync();
    }
}
