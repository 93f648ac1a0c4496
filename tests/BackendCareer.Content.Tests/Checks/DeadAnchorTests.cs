namespace BackendCareer.Content.Tests.Checks;

public class DeadAnchorTests
{
    private const string Taught = "## Types and values\n\nText.\n";

    [Theory]
    [InlineData("b.md#types-and-value")]
    [InlineData("/articles/b#types-and-value")]
    public void A_heading_that_is_not_there_is_told_and_the_nearest_named(string link) => Assert.EndsWith(
        "did you mean types-and-values?",
        Guide.With(("articles/a.md", $"[it]({link})"), ("articles/b.md", Taught)).Message(Rules.DeadAnchor));

    [Fact]
    public void A_link_within_the_page_is_checked_too() =>
        Assert.Equal(["articles/a.md:5:1"], Guide.With(("articles/a.md", "[it](#values)\n\n" + Taught)).Places(Rules.DeadAnchor));

    [Theory]
    [InlineData("[it](#types-and-values)")]
    [InlineData("[it](b.md#types-and-values)")]
    [InlineData("[it](b.md#top)")]
    [InlineData("[it](_section.md#deep-down)")]
    [InlineData("[it](https://example.com/#nothing)")]
    public void A_heading_that_is_there_is_fine(string text) => Assert.Empty(
        Guide.With(
            ("articles/a.md", $"{text}\n\n{Taught}"),
            ("articles/b.md", Taught),
            ("articles/_section.md", "## A\n\n### B\n\n#### C\n\n##### Deep down\n\nText."))
            .Places(Rules.DeadAnchor));

    [Fact]
    public void A_question_leads_to_a_heading_of_its_own_step()
    {
        var guide = Guide.With(("path/first.md", Guide.Page(
            """
            title: First
            summary: S
            questions:
              - { id: one, ask: What, answer: That, at: "#types-and-values" }
              - id: two
                ask: What
                answer: That
                at: "#typos"
            """,
            Taught)));

        Assert.Equal(["path/first.md:9:5"], guide.Places(Rules.DeadAnchor));
    }
}
