namespace BackendCareer.Content.Tests.Checks;

public class StubTests
{
    [Theory]
    [InlineData("articles/a.md", 79, 1)]
    [InlineData("articles/a.md", 80, 0)]
    [InlineData("glossary/a.md", 19, 1)]
    [InlineData("glossary/a.md", 20, 0)]
    [InlineData("about.md", 79, 1)]
    [InlineData("skills/_section.md", 1, 0)]
    [InlineData("index.md", 1, 0)]
    public void A_page_has_eighty_words_and_a_term_twenty(string file, int words, int problems) =>
        Assert.Equal(problems, Guide.With((file, Guide.Words(words))).Places(Rules.Stub).Count());

    [Fact]
    public void Code_is_no_text() =>
        Assert.Single(Guide.With(("articles/a.md", $"Text.\n\n```text\n{Guide.Words(100)}\n```")).Places(Rules.Stub));

    [Fact]
    public void A_draft_may_be_short() =>
        Assert.Empty(Guide.With(("articles/a.md", Guide.Page("title: T\nsummary: S\nstatus: draft"))).Places(Rules.Stub));
}
