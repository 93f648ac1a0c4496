using BackendCareer.Content.Rendering;

namespace BackendCareer.Content.Tests;

public class ArticleTests
{
    [Fact]
    public void Sections_hold_their_own_text_only()
    {
        var article = Parse("Opening.\n\n## One\n\nFirst `code`.\n\n### Inner\n\n| a | b |\n|---|---|\n| c | d |\n\n## Two\n\n```sql\nselect 1\n```\n");

        Assert.Equal(["||Opening.", "one|One|First code.", "inner|One › Inner|a b \nc d", "two|Two|select 1"], article.Sections.Select(s => $"{s.Anchor}|{s.HeadingPath}|{s.Text}"));
        Assert.Equal([0, 1, 2, 3], article.Sections.Select(s => s.Ordinal));
    }

    [Fact]
    public void Contents_reach_to_level_4()
        => Assert.Equal([2, 3, 4], Parse("## A\n### B\n#### C\n##### D\n").Contents.Select(h => h.Level));

    [Fact]
    public void Words_leave_code_out_and_minutes_round()
    {
        var article = Parse(string.Concat(Enumerable.Repeat("word ", 690)) + "\n\n```\nnot these\n```\n");

        Assert.Equal((690, 3), (article.Words, article.Minutes));
    }

    [Fact]
    public void Without_a_summary_the_first_paragraph_stands_in_cut_at_a_word()
    {
        var article = Parse("## H\n\n" + string.Concat(Enumerable.Repeat("long words ", 40)), "");

        Assert.InRange(article.Summary.Length, 150, 200);
        Assert.EndsWith("…", article.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void Links_are_told_with_their_target_and_place()
    {
        var link = Assert.Single(Parse("Text [x](../skills/03-caching.md#e).").Links);

        Assert.Equal(("/skills/caching", "skills/03-caching.md", "e", 5, 6), (link.Target, link.TargetFile, link.Anchor, link.Line, link.Column));
    }

    [Fact]
    public void Characters_that_reorder_text_are_taken_out_and_told()
    {
        var parsed = ArticleParser.Parse(ContentFile.Of("articles/a.md", "---\ntitle: T\nsummary: S\n---\n\na\u202Eb &#8238; `\u2066c`\n\n```\nif\u202E x\n```\n"), new GuideIndex());

        Assert.False(HiddenCharacters.Any(parsed.Article!.Html));
        Assert.False(HiddenCharacters.Any(parsed.Article.Sections[0].Text));
        Assert.Equal((6, 2, "sanitized"), (parsed.Problems[0].Line, parsed.Problems[0].Column, parsed.Problems[0].Rule));
    }

    [Fact]
    public void Code_is_highlighted_only_when_asked()
    {
        var file = ContentFile.Of("articles/a.md", "---\ntitle: T\nsummary: S\n---\n\n```cs\nvar x = \"<b>\"; // c\n```\n");

        Assert.False(ArticleParser.Parse(file, new GuideIndex()).Article!.Highlighted);
        var article = ArticleParser.Parse(file, new GuideIndex(), CodeHighlighter.Highlight).Article!;
        Assert.True(article.Highlighted);
        Assert.Contains("<span class=\"tok-keyword\">var</span>", article.Html, StringComparison.Ordinal);
        Assert.Contains("<span class=\"tok-comment\">// c</span>", article.Html, StringComparison.Ordinal);
        Assert.DoesNotContain("<b>", article.Html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_without_code_needs_no_highlighting()
        => Assert.True(Parse("Text.").Highlighted);

    [Fact]
    public void An_unknown_language_stays_plain()
        => Assert.Null(CodeHighlighter.Highlight("klingon", "x"));

    [Fact]
    public void Highlighted_code_keeps_its_blank_lines()
        => Assert.Equal("\n\n<span class=\"tok-comment\">// x</span>\n", CodeHighlighter.Highlight("csharp", "\n\n// x\n"));

    private static Article Parse(string body, string summary = "summary: S") =>
        ArticleParser.Parse(ContentFile.Of("articles/sample.md", $"---\ntitle: T\n{summary}\n---\n{body}"), SpecTests.Guide()).Article!;
}
