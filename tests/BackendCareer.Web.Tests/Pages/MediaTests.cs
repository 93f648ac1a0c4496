using System.Net;
using System.Net.Http.Headers;

namespace BackendCareer.Web.Tests.Pages;

public sealed class MediaTests(SmallGuide guide)
{
    [Theory]
    [InlineData("/media/skills/pixel.png", "image/png")]
    [InlineData("/media/skills/drawing.svg", "image/svg+xml")]
    [InlineData("/media/skills/notes.txt", "text/plain; charset=utf-8")]
    public async Task Files_beside_the_markdown_are_served(string address, string type)
    {
        using var answer = await guide.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(type, answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    [Theory]
    [InlineData("/media/skills/sql.md")]
    [InlineData("/media/skills/README.md")]
    [InlineData("/media/skills/.hidden.svg")]
    [InlineData("/media/skills/page.html")]
    [InlineData("/media/salaries/rows.csv")]
    [InlineData("/media/skills/escape.svg")]
    [InlineData("/media/skills")]
    [InlineData("/media/skills/nope.png")]
    [InlineData("/media/%2e%2e/data/guide.db")]
    public async Task Anything_else_is_not_there(string address)
    {
        using var answer = await guide.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Fact]
    public async Task A_drawing_opened_by_itself_cannot_run_scripts()
    {
        using var answer = await guide.GetAsync("/media/skills/drawing.svg");
        Assert.Equal("default-src 'none'; style-src 'unsafe-inline'; sandbox", answer.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public async Task A_part_of_a_file_can_be_asked_for_and_a_known_one_is_not_sent_again()
    {
        using var whole = await guide.GetAsync("/media/skills/pixel.png");
        using var part = await SendAsync(h => h.Range = new RangeHeaderValue(0, 3));
        Assert.Equal(HttpStatusCode.PartialContent, part.StatusCode);
        Assert.Equal(4, part.Content.Headers.ContentLength);
        using var again = await SendAsync(h => h.IfNoneMatch.Add(whole.Headers.ETag!));
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private async Task<HttpResponseMessage> SendAsync(Action<HttpRequestHeaders> set)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/media/skills/pixel.png", UriKind.Relative));
        set(request.Headers);
        return await guide.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}
