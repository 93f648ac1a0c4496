namespace BackendCareer.Content.Tests;

public class FrontMatterTests
{
    [Theory]
    [InlineData("", "1:1 front-matter")]
    [InlineData("# No front matter", "1:1 front-matter")]
    [InlineData("---\ntitle: A", "1:1 front-matter")]
    [InlineData("---\n---\n", "1:1 front-matter")]
    [InlineData("---\n# only a comment\n---\n", "1:1 front-matter")]
    [InlineData("---\n- a\n- b\n---\n", "2:1 front-matter")]
    [InlineData("---\ntitle: [a\n---\n", "front-matter")]
    [InlineData("---\ntitle: &a x\n---\n", "2:8 front-matter")]
    [InlineData("---\ntitle: *a\n---\n", "2:8 front-matter")]
    [InlineData("---\ntitle: !!str x\n---\n", "2:8 front-matter")]
    [InlineData("---\ntitle: x\n<<: y\n---\n", "front-matter")]
    [InlineData("---\ntitle: x\n--- \n...\n---\n", "")]
    [InlineData("---\ntitle: x\n...\ntags: []\n---\n", "front-matter")]
    [InlineData("---\ntitle: x\nsources: [[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]\n---\n", "front-matter")]
    public void Front_matter_that_cannot_be_read_keeps_the_file_back(string text, string expected)
    {
        var parsed = Parse(text);

        Assert.Contains(parsed.Problems, p => $"{p.Line}:{p.Column} {p.Rule}".EndsWith(expected, StringComparison.Ordinal) || expected.Length == 0);
        Assert.Equal(expected.Length > 0, parsed.Article is null);
    }

    [Theory]
    [InlineData("tags: apis", "3:7 wrong-type", "a list")]
    [InlineData("tags: [C#]", "3:7 wrong-type", "write c")]
    [InlineData("order: two", "3:8 wrong-type", "whole number")]
    [InlineData("updated: soon", "3:10 wrong-type", "YYYY-MM-DD")]
    [InlineData("updated: 2026-02-30", "3:10 wrong-type", "calendar")]
    [InlineData("publish: 2026-12-01", "3:10 wrong-type", "zone")]
    [InlineData("publish: 2026-12-01T09:00", "3:10 wrong-type", "zone")]
    [InlineData("status: drfat", "3:9 wrong-type", "did you mean draft?")]
    [InlineData("summary: [a]", "3:10 wrong-type", "a text")]
    [InlineData("sources: {title: x}", "3:10 wrong-type", "a list")]
    [InlineData("sources: [{title: x, url: 'https://e.org', accessed: 2026-13-01}]", "wrong-type", "calendar")]
    [InlineData("sources: [{url: 'https://e.org'}]", "wrong-type", "sources[0].title is missing")]
    [InlineData("summary: a\nsummary: b", "4:1 wrong-type", "twice")]
    [InlineData("slug: Not A Slug", "3:1 bad-address", "not-a-slug")]
    [InlineData("slug: history", "3:1 reserved-address", "history")]
    [InlineData("id: ../x", "3:1 bad-address", "id")]
    [InlineData("aliases: [/a/../b]", "bad-address", "/a/../b")]
    [InlineData("aliases: ['/a/%2e%2e/b']", "bad-address", "%2e")]
    [InlineData("aliases: ['//evil.example/x']", "bad-address", "evil")]
    [InlineData("aliases: ['https://evil.example']", "bad-address", "evil")]
    [InlineData("aliases: ['/a\\b']", "bad-address", "a")]
    [InlineData("aliases: [old]", "bad-address", "old")]
    [InlineData("aliases: [/articles/sample/]", "bad-address", "own address")]
    [InlineData("aliases: [/api/v1/x]", "reserved-address", "api")]
    [InlineData("aliases: [/skills]", "reserved-address", "skills")]
    [InlineData("aliases: [/]", "bad-address", "/")]
    public void A_wrong_value_is_told_with_its_place_and_the_mend(string line, string place, string message)
    {
        var parsed = Parse($"---\ntitle: T\n{line}\n---\n\nText.");

        Assert.Null(parsed.Article);
        var problem = Assert.Single(parsed.Problems, p => p.KeepsBack);
        Assert.EndsWith(place, $"{problem.Line}:{problem.Column} {problem.Rule}", StringComparison.Ordinal);
        Assert.Contains(message, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sumary: x", "3:1 unknown-key", "did you mean summary?")]
    [InlineData("sources: [{title: x, url: 'https://e.org', acessed: 2026-01-01}]", "unknown-key", "did you mean sources[0].accessed?")]
    [InlineData("zzz: x", "3:1 unknown-key", "take it out")]
    [InlineData("sources: [{title: x, url: 'javascript:alert(1)'}]", "unsafe-link", "http")]
    [InlineData("summary: \"a\\u202Eb\"", "sanitized", "summary")]
    public void What_is_only_odd_does_not_keep_the_file_back(string line, string place, string message)
    {
        var parsed = Parse($"---\ntitle: T\n{line}\n---\n\nText.");

        Assert.NotNull(parsed.Article);
        Assert.Contains(parsed.Problems, p => $"{p.Line}:{p.Column} {p.Rule}".EndsWith(place, StringComparison.Ordinal) && p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("title:")]
    [InlineData("title: null")]
    [InlineData("title: ''")]
    [InlineData("title: \"a\\nb\"")]
    [InlineData("title: \"a\\u202Eb\"")]
    [InlineData("summary: no title")]
    public void A_page_needs_a_title_of_plain_text(string line)
        => Assert.Contains(Parse($"---\n{line}\n---\n").Problems, p => p.Rule == "title" && p.KeepsBack);

    [Theory]
    [InlineData(1, true)]
    [InlineData(120, true)]
    [InlineData(121, false)]
    public void A_title_has_1_to_120_characters(int length, bool isGood)
        => Assert.Equal(isGood, Parse($"---\ntitle: {string.Concat(Enumerable.Repeat("😀", length))}\n---\n").Article is not null);

    [Fact]
    public void All_problems_are_told_at_once()
    {
        var parsed = Parse("---\ntitle: T\norder: x\nupdated: y\ntags: z\nslgu: q\n---\n\nText.");

        Assert.Equal(["wrong-type", "wrong-type", "wrong-type", "unknown-key"], parsed.Problems.Where(p => p.Line > 1).OrderBy(p => p.Line).Select(p => p.Rule));
    }

    [Fact]
    public void Keys_have_their_places()
    {
        var parsed = ArticleParser.Parse(ContentFile.Of("path/a.md", "---\ntitle: T\noutcomes:\n  - id: a\n    text: I can.\n    skills: [sql]\n---\n"), new GuideIndex());

        Assert.Equal((6, 5), parsed.KeyPlaces["outcomes[0].skills"]);
        Assert.Equal((6, 14), parsed.KeyPlaces["outcomes[0].skills[0]"]);
    }

    [Fact]
    public void An_id_that_occurs_twice_in_a_step_is_told()
    {
        var parsed = ArticleParser.Parse(ContentFile.Of("path/a.md", "---\ntitle: T\nsummary: S\noutcomes:\n  - { id: a, text: x }\n  - { id: a, text: y }\n---\n"), new GuideIndex());

        Assert.Equal((6, "duplicate-id"), (parsed.Problems[0].Line, parsed.Problems[0].Rule));
        Assert.NotNull(parsed.Article);
    }

    [Fact]
    public void Front_matter_over_64_KB_is_refused()
        => Assert.Equal("bounds", Assert.Single(Parse($"---\ntitle: T\nsummary: {new string('x', 70_000)}\n---\n").Problems).Rule);

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Every_kind_of_line_end_is_read_and_a_byte_order_mark_kept(string end)
    {
        var text = "\uFEFF---\ntitle: T\nsummary: S\n---\n\n## One\n\n[x](javascript:y)\n".Replace("\n", end, StringComparison.Ordinal);

        var parsed = Parse(text);

        Assert.Equal(text, parsed.Article?.Markdown);
        Assert.Equal("one", Assert.Single(parsed.Article!.Contents).Anchor);
        Assert.Equal(8, Assert.Single(parsed.Problems).Line);
    }

    private static ParsedArticle Parse(string text) => ArticleParser.Parse(ContentFile.Of("articles/sample.md", text), new GuideIndex());
}
