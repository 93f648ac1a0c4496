using BackendCareer.Data.Search;
using CsCheck;

namespace BackendCareer.Data.Tests.Search;

/// <summary>What readers type, and what they find.</summary>
public sealed class SearchTests
{
    private static Task<Guide> LanguagesAsync() => Guide.WithAsync(
        ("skills/csharp.md", Guide.Page("C#", "A language by Microsoft that runs on .NET.", "id: csharp\ntags: [language]")),
        ("skills/cpp.md", Guide.Page("C++", "A language near the machine.", "tags: [language]")),
        ("skills/sql.md", Guide.Page("SQL", "Asks databases.\n\n## Caching results\n\nA cached answer is fast.\n\n## Joins\n\nTables meet in a join.", "also: [structured query language]\ntags: [language, data]")),
        ("articles/databases.md", Guide.Page("Choosing a database", "SQL or not, a café needs one. Dogs & `<cats>` wait.", "tags: [data]")),
        ("articles/secret.md", Guide.Page("Secret SQL", front: "status: draft")),
        ("articles/future.md", Guide.Page("Future SQL", front: "publish: 2027-01-01T00:00:00Z")),
        ("articles/past.md", Guide.Page("Past SQL", front: "status: archived")));

    [Theory]
    [InlineData("c#", "/skills/csharp")]
    [InlineData("C#", "/skills/csharp")]
    [InlineData("c++", "/skills/cpp")]
    [InlineData(".net", "/skills/csharp")]
    [InlineData("structured query language", "/skills/sql")]
    [InlineData("sql", "/skills/sql")]
    [InlineData("choosing a database", "/articles/databases")]
    [InlineData("cache", "/skills/sql")]
    [InlineData("cach", "/skills/sql")]
    [InlineData("cafe", "/articles/databases")]
    [InlineData("CAFÉ", "/articles/databases")]
    [InlineData("language machine", "/skills/cpp")]
    [InlineData("join unicorn", "/skills/sql")]
    public async Task The_best_page_comes_first(string query, string url)
    {
        await using var guide = await LanguagesAsync();
        Assert.Equal([url], (await guide.FindAsync(query)).Take(1));
    }

    [Fact]
    public async Task A_snippet_marks_what_was_found_however_its_first_letter_is_written()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("Pastry", "An ECLAIR, two \u00c9clairs and an \u00e9clair; entropy is none.")));
        await using var db = guide.Store.Open();

        var answer = await new GuideSearch(guide.Store).SearchAsync(db, new SearchRequest("\u00c9clair"), guide.Public);

        var snippet = Assert.Single(answer.Results).Snippet;
        Assert.Contains("<mark>ECLAIR</mark>", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark>\u00c9clairs</mark>", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark>\u00e9clair</mark>", snippet, StringComparison.Ordinal);
        Assert.DoesNotContain("<mark>entropy", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_last_word_is_open_until_a_space_ends_it()
    {
        await using var guide = await LanguagesAsync();
        Assert.NotEmpty(await guide.FindAsync("micros"));
        Assert.Empty(await guide.FindAsync("micros "));
    }

    [Fact]
    public async Task A_result_leads_to_the_best_section_and_names_two_more_at_most()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page(
            "Page", "## One\n\nzebra\n\n## Two\n\nzebra\n\n## Zebra\n\nzebra zebra\n\n### Deep\n\nzebra\n\n## None\n\nhorse")));

        var result = Assert.Single((await guide.SearchAsync("zebra")).Results);

        Assert.Equal(("/articles/a#zebra", "Zebra"), (result.Url, result.Heading));
        Assert.Equal(["/articles/a#one", "/articles/a#two"], result.More.Select(m => m.Url));
    }

    [Fact]
    public async Task A_snippet_is_encoded_text_with_its_hits_marked()
    {
        await using var guide = await LanguagesAsync();
        var snippet = (await guide.SearchAsync("dog cafe")).Results[0].Snippet;
        Assert.Contains("<mark>café</mark>", snippet, StringComparison.Ordinal);
        Assert.Contains("<mark>Dogs</mark> &amp; &lt;cats&gt;", snippet, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_snippet_of_a_long_text_is_short_and_shows_the_hits()
    {
        var filler = string.Concat(Enumerable.Repeat("Nothing of note happens here at all. ", 100));
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", filler + "The zebra met another zebra. " + filler)));

        var snippet = (await guide.SearchAsync("zebra")).Results[0].Snippet;

        Assert.Contains("The <mark>zebra</mark> met another <mark>zebra</mark>.", snippet, StringComparison.Ordinal);
        Assert.InRange(snippet.Length, 60, 420);
    }

    [Fact]
    public async Task Sections_and_tags_filter_and_are_counted()
    {
        await using var guide = await LanguagesAsync();

        var all = await guide.SearchAsync("sql");
        var skills = await guide.SearchAsync(new SearchRequest("sql", Section: "skills"));
        var data = await guide.SearchAsync(new SearchRequest("sql", Tag: "data"));

        Assert.Equal(2, all.Total);
        Assert.Equal(new Dictionary<string, int> { ["skills"] = 1, ["articles"] = 1 }, all.Facets.Section);
        Assert.Equal(new Dictionary<string, int> { ["data"] = 2, ["language"] = 1 }, all.Facets.Tag);
        Assert.Equal((1, 1), (skills.Total, skills.Results.Count));
        Assert.Equal(2, skills.Facets.Section.Count);
        Assert.Equal(2, data.Total);
    }

    [Fact]
    public async Task Pages_of_results_add_up_and_past_the_end_there_is_none()
    {
        await using var guide = await Guide.WithAsync(
            [.. Enumerable.Range(0, 7).Select(i => ($"articles/a{i}.md", Guide.Page($"Zebra {i}")))]);

        var pages = new List<SearchAnswer>();
        for (var page = 1; page <= 4; page++)
        {
            pages.Add(await guide.SearchAsync(new SearchRequest("zebra", Page: page, Size: 3)));
        }

        Assert.Equal([3, 3, 1, 0], pages.Select(p => p.Results.Count));
        Assert.Equal(7, pages.SelectMany(p => p.Results).Select(r => r.Url).Distinct().Count());
        Assert.All(pages, p => Assert.Equal(7, p.Total));
    }

    [Fact]
    public async Task An_author_finds_drafts_and_future_pages_too()
    {
        await using var guide = await LanguagesAsync();
        var answer = await guide.AskAsync(db => new GuideSearch(guide.Store).SearchAsync(db, new SearchRequest("sql"), new Audience(guide.Now, Drafts: true)));
        Assert.Contains("/articles/secret", answer.Results.Select(r => r.Url));
        Assert.DoesNotContain("/articles/past", answer.Results.Select(r => r.Url));
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("NEAR(")]
    [InlineData("\"")]
    [InlineData("*")]
    [InlineData("a AND OR NOT")]
    [InlineData("Title: x")]
    [InlineData("^ - + { } ( ) ; --")]
    [InlineData("'; DROP TABLE Articles; --")]
    [InlineData("\0\0")]
    [InlineData("😀 🎉")]
    [InlineData("\uD800 broken \uDC00")]
    [InlineData("العربية 中文 हिन्दी")]
    public async Task Any_text_is_a_valid_query(string query)
    {
        await using var guide = await LanguagesAsync();
        Assert.Equal(query, (await guide.SearchAsync(query)).Query);
    }

    [Fact]
    public async Task Long_queries_are_cut_and_answered()
    {
        await using var guide = await LanguagesAsync();
        Assert.NotEmpty((await guide.SearchAsync("sql " + string.Concat(Enumerable.Repeat("zebra ", 2_000)))).Results);
        Assert.Empty((await guide.SearchAsync(new string('x', 10_000))).Results);
    }

    [Fact]
    public async Task No_text_breaks_the_search_or_its_marks()
    {
        await using var guide = await LanguagesAsync();
        await Gen.String.SampleAsync(async query =>
        {
            var answer = await guide.SearchAsync(query);
            Assert.All(answer.Results, r => Assert.DoesNotMatch("<(?!/?mark>)", r.Snippet));
        }, iter: 200, threads: 1);
    }
}
