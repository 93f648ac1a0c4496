using System.Net;

namespace BackendCareer.Web.Tests.Pages;

public sealed class AddressTests(SmallGuide guide)
{
    [Theory]
    [InlineData("/", "Become a back end developer")]
    [InlineData("/about", "People like you.")]
    [InlineData("/path", "Landing text of the path.")]
    [InlineData("/path/one", "Step 1 of 3")]
    [InlineData("/plan", "I can do it.")]
    [InlineData("/roles", "Back end developer")]
    [InlineData("/roles/back-end-developer", "cannot do without")]
    [InlineData("/tasks", "being written")]
    [InlineData("/tasks/apis", "Skills it takes")]
    [InlineData("/skills", "Core: learn these first")]
    [InlineData("/skills/sql", "Rows and columns")]
    [InlineData("/skills/old", "kept for the record")]
    [InlineData("/glossary", "Idempotent")]
    [InlineData("/glossary/idempotent", "Used on")]
    [InlineData("/articles", "Deep")]
    [InlineData("/articles/nested", "Deep")]
    [InlineData("/articles/nested/deep", "Deep text.")]
    [InlineData("/guides", "Inner")]
    [InlineData("/guides/more", "Inner")]
    [InlineData("/guides/more/inner", "Inner text.")]
    [InlineData("/tags", "databases")]
    [InlineData("/tags/databases", "SQL")]
    [InlineData("/salaries", "ODbL 1.0")]
    [InlineData("/salaries/figures/us-backend", "self-reported")]
    [InlineData("/search", "Search the guide")]
    [InlineData("/search?q=rows", "<mark>")]
    [InlineData("/skills/sql/history", "History of SQL")]
    [InlineData("/history", "History of Become a back end developer")]
    public async Task A_page_answers_200_and_html(string address, string text)
    {
        using var answer = await guide.GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Contains(text, await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/path/two")]
    [InlineData("/path/two.md")]
    [InlineData("/path/two/history")]
    [InlineData("/skills/future")]
    [InlineData("/tasks/backups")]
    [InlineData("/nope")]
    [InlineData("/skills/nope")]
    [InlineData("/tags/nope")]
    [InlineData("/salaries/figures/nope")]
    [InlineData("/skills/sql/history/999")]
    [InlineData("/skills/sql/history/0")]
    [InlineData("/skills/sql/history%0A")]
    [InlineData("/skills/sql/history/1%0A")]
    [InlineData("/skills/readme")]
    [InlineData("/index")]
    public async Task What_is_not_public_is_a_404_page(string address)
    {
        using var answer = await guide.GetAsync(address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("Page not found", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Secret", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/glossary/idempotant")]
    [InlineData("/glossary/diempotetn")]
    public async Task A_404_page_offers_the_page_whose_name_is_two_slips_away(string address)
    {
        using var answer = await guide.GetAsync(address);
        var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("href=\"/glossary/idempotent\"", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/Skills/SQL", "/skills/sql")]
    [InlineData("/skills/sql/", "/skills/sql")]
    [InlineData("/skills//sql?a=B", "/skills/sql?a=B")]
    [InlineData("/skills/structured-query-language?a=B", "/skills/sql?a=B")]
    [InlineData("/Search/?q=SQL", "/search?q=SQL")]
    [InlineData("//evil.com", "/evil.com")]
    [InlineData("//evil.com/%2e%2e/", null)]
    public async Task A_wrong_form_of_an_address_leads_to_the_right_one(string address, string? right)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("http://localhost" + address));
        using var answer = await guide.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        var location = answer.Headers.Location!.OriginalString;
        Assert.Matches("^/($|[^/\\\\])", location);
        Assert.Equal(right ?? location, location);
    }

    [Fact]
    public async Task Drafts_and_future_pages_are_named_only_where_they_are_being_written()
    {
        Assert.Contains("Step two", await guide.TextAsync("/path"), StringComparison.Ordinal);
        Assert.DoesNotContain("href=\"/path/two\"", await guide.TextAsync("/path"), StringComparison.Ordinal);
        Assert.DoesNotContain("Future", await guide.TextAsync("/skills"), StringComparison.Ordinal);
        Assert.DoesNotContain("path/two", await guide.TextAsync("/sitemap.xml"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_archived_page_is_out_of_lists_and_asks_not_to_be_indexed()
    {
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", await guide.TextAsync("/skills/old"), StringComparison.Ordinal);
        foreach (var list in new[] { "/skills", "/tags/databases", "/sitemap.xml", "/api/v1/articles?section=skills" })
        {
            Assert.DoesNotContain("/skills/old", await guide.TextAsync(list), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task The_markdown_of_a_page_is_its_file_byte_for_byte()
    {
        using var answer = await guide.GetAsync("/about.md");
        Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType?.ToString());
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
        var bytes = await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken);
        Assert.Equal(System.Text.Encoding.UTF8.GetBytes(SmallGuideFiles.WithMark), bytes);
        Assert.Contains("doors:", await guide.TextAsync("/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Robots_and_sitemap_name_each_other_by_absolute_address()
    {
        Assert.Matches("Sitemap: https?://[^/]+/sitemap.xml", await guide.TextAsync("/robots.txt"));
        var sitemap = await guide.TextAsync("/sitemap.xml");
        Assert.Matches("<loc>https?://[^/<]+/skills/sql</loc>\\s*<lastmod>2026-11-22</lastmod>", sitemap);
    }
}
