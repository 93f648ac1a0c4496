using System.Net;
using BackendCareer.Web.Hosting;
using Microsoft.Extensions.DependencyInjection;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class StartTests
{
    [Fact]
    public async Task An_empty_store_is_filled_while_the_site_says_so()
    {
        using var content = Many(1500);
        await using var site = GuideSite.Start(content.Root, kestrel: true);
        using var early = await site.Client.GetAsync(new Uri("/articles/page-7", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, early.StatusCode);
        Assert.NotNull(early.Headers.RetryAfter);
        Assert.Equal("text/html", early.Content.Headers.ContentType!.MediaType);
        using var api = await site.Client.GetAsync(new Uri("/api/v1/articles", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, api.StatusCode);
        Assert.NotNull(api.Headers.RetryAfter);
        Assert.Equal("application/problem+json", api.Content.Headers.ContentType!.MediaType);
        using var ready = await site.Client.GetAsync(new Uri("/health/ready", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, ready.StatusCode);
        using var live = await site.Client.GetAsync(new Uri("/health/live", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, live.StatusCode);
        await site.WaitForReadyAsync();
        await site.WaitForAsync("/articles/page-7", "Number 7.");
    }

    [Fact]
    public async Task A_good_database_answers_at_once_and_catches_up_beside()
    {
        using var content = Many(20);
        using var other = new ContentDirectory();
        var settings = new Dictionary<string, string> { ["Data:Root"] = other.Root };
        await using (var first = await GuideSite.StartAsync(content.Root, settings: settings)) await first.WaitForAsync("/articles/page-7", "Number 7.");
        content.Write("articles/page-7.md", Page("Changed"));
        await using var second = GuideSite.Start(content.Root, settings: settings);
        using var answer = await second.Client.GetAsync(new Uri("/articles/page-8", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        await second.WaitForAsync("/articles/page-7", "Changed");
    }

    [Fact]
    public async Task A_site_that_stops_still_answers_and_lets_its_visitors_go()
    {
        using var content = Many(1);
        await using var site = await GuideSite.StartAsync(content.Root, kestrel: true);
        await site.WaitForAsync("/articles/page-0", "Number 0.");
        var drain = site.Services.GetRequiredService<Drain>();
        var drained = drain.StoppingAsync(CancellationToken.None);
        foreach (var address in new[] { "/articles/page-0", "/search?q=number", "/nope" })
        {
            using var answer = await site.Client.GetAsync(new Uri(address, UriKind.Relative));
            Assert.True(answer.Headers.ConnectionClose, address);
        }

        await drained;
    }

    private static ContentDirectory Many(int count) =>
        new([.. Enumerable.Range(0, count).Select(i => ($"articles/page-{i}.md", Page($"Number {i}")))]);

    private static string Page(string text) => $"---\ntitle: Hello\nsummary: A page.\n---\n\n{text}.\n";
}
