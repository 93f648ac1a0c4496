namespace BackendCareer.Content.Tests;

public class AddressTests
{
    [Theory]
    [InlineData("index.md", "/", "", "index", null)]
    [InlineData("about.md", "/about", "", "about", null)]
    [InlineData("skills/sql.md", "/skills/sql", "skills", "sql", null)]
    [InlineData("skills/_section.md", "/skills", "skills", "index", null)]
    [InlineData("path/03-databases.md", "/path/databases", "path", "databases", 3)]
    [InlineData("articles/a/b.md", "/articles/a/b", "articles", "a/b", null)]
    [InlineData("articles/02-a/01-b.md", "/articles/a/b", "articles", "a/b", 1)]
    [InlineData("articles/02-a/_section.md", "/articles/a", "articles", "a", 2)]
    [InlineData("owasp/deep/er/x.md", "/owasp/deep/er/x", "owasp", "deep/er/x", null)]
    [InlineData("salaries/how-we-count.md", "/salaries/how-we-count", "salaries", "how-we-count", null)]
    public void A_file_has_the_address_that_its_path_says(string file, string url, string section, string slug, int? order)
    {
        var article = ArticleParser.Parse(ContentFile.Of(file, "---\ntitle: T\nsummary: S\n---\n"), new GuideIndex()).Article;

        Assert.Equal((url, section, slug, order), (article?.Url, article?.Section, article?.Slug, article?.Order));
    }

    [Fact]
    public void The_slug_key_replaces_the_last_part()
    {
        var address = ArticleParser.AddressOf(ContentFile.Of("articles/a/b.md", "---\ntitle: T\nslug: c\nid: b\n---\n"));

        Assert.Equal(("/articles/a/c", "b"), (address?.Url, address?.Id));
    }

    [Theory]
    [InlineData("skills/My File.md", "file-name", "my-file.md")]
    [InlineData("Skills/sql.md", "file-name", "skills")]
    [InlineData("skills/sql.MD", "file-name", "sql.md")]
    [InlineData("skills/über.md", "file-name", "uber.md")]
    [InlineData("skills/a_b.md", "file-name", "a-b.md")]
    [InlineData("_section.md", "file-name", "section.md")]
    [InlineData("path/more/x.md", "file-name", "path/x.md")]
    [InlineData("skills/compare.md", "reserved-address", "compare")]
    [InlineData("articles/history/x.md", "reserved-address", "history")]
    [InlineData("articles/index.md", "reserved-address", "_section.md")]
    [InlineData("api/x.md", "reserved-address", "api")]
    [InlineData("tags/_section.md", "reserved-address", "tags")]
    [InlineData("search.md", "reserved-address", "search")]
    [InlineData("skills.md", "reserved-address", "skills")]
    [InlineData("history.md", "reserved-address", "history")]
    public void A_path_that_gives_no_good_address_keeps_the_file_back(string file, string rule, string mend)
    {
        var parsed = ArticleParser.Parse(ContentFile.Of(file, "---\ntitle: T\nsummary: S\n---\n"), new GuideIndex());

        Assert.Null(parsed.Article);
        var problem = Assert.Single(parsed.Problems);
        Assert.Equal(rule, problem.Rule);
        Assert.Contains(mend, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("corrections.md")]
    [InlineData("privacy.md")]
    [InlineData("about.md")]
    [InlineData("how-it-works.md")]
    public void The_root_pages_of_the_contract_are_free(string file)
        => Assert.NotNull(ArticleParser.AddressOf(ContentFile.Of(file, "---\ntitle: T\n---\n")));

    [Fact]
    public void The_later_file_by_path_does_not_get_an_address_or_id_that_is_taken()
    {
        var pages = new[] { ("articles/02-a.md", ""), ("articles/a.md", ""), ("articles/b.md", "id: a\n") }
            .Select(f => ArticleParser.AddressOf(ContentFile.Of(f.Item1, $"---\ntitle: T\n{f.Item2}---\n"))!);

        Assert.Equal(["articles/a.md", "articles/b.md"], TakenAddresses.Among(pages).Select(p => p.File));
    }
}
