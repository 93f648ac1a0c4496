namespace BackendCareer.Content.Tests.Checks;

public class DeadLinkTests
{
    [Fact]
    public void A_link_to_a_file_that_is_not_there_is_told_with_its_place() =>
        Assert.Equal(["articles/a.md:5:9"], Guide.With(("articles/a.md", "Read on [here](b.md).")).Places(Rules.DeadLink));

    [Theory]
    [InlineData("[it](../skills/sqll.md)")]
    [InlineData("[it](../tasks/sql.md)")]
    [InlineData("[it](/skills/sqls)")]
    [InlineData("[it][1]\n\n[1]: ../skill/sql.md")]
    public void The_page_that_was_meant_is_named(string link) => Assert.EndsWith(
        "did you mean ../skills/sql.md?",
        Guide.With(("articles/a.md", link), ("skills/sql.md", "Text.")).Message(Rules.DeadLink));

    [Fact]
    public void Nothing_is_proposed_where_nothing_is_near() => Assert.DoesNotContain(
        "mean", Guide.With(("articles/a.md", "[it](../tasks/quite-another-thing.md)")).Message(Rules.DeadLink));

    [Theory]
    [InlineData("[it](../skills/sql.md)")]
    [InlineData("[it](../skills/_section.md)")]
    [InlineData("[it](/skills/sql)")]
    [InlineData("[it](/skills/sql.md)")]
    [InlineData("[it](/skills/sql/history)")]
    [InlineData("[it](/)")]
    [InlineData("[it](/path)")]
    [InlineData("[it](/notes)")]
    [InlineData("[it](/search)")]
    [InlineData("[it](/search?q=sql)")]
    [InlineData("[it](/tags)")]
    [InlineData("[it](/tags/databases)")]
    [InlineData("[it](/sitemap.xml)")]
    [InlineData("[it](/print)")]
    [InlineData("[it](/salaries/figures/us-back-end)")]
    [InlineData("[it](/articles/old)")]
    [InlineData("[it](https://example.com/nothing)")]
    [InlineData("[it](plan.pdf)")]
    [InlineData("`[it](nothing.md)`")]
    public void What_answers_is_no_dead_link(string text)
    {
        var guide = Guide.With(
            ("articles/a.md", text),
            ("articles/plan.pdf", "a file"),
            ("articles/b.md", Guide.Page("title: B\nsummary: S\naliases: [/articles/old]\ntags: [databases]")),
            ("notes/n.md", "Text."),
            ("skills/_section.md", "Text."),
            ("skills/sql.md", "Text."));

        Assert.Empty(guide.Places(Rules.DeadLink));
    }

    [Theory]
    [InlineData("/tools/rate")]
    [InlineData("/salaries/figures/nobody")]
    [InlineData("/tags/nobody")]
    [InlineData("/skills/nothing/history")]
    [InlineData("nothing.pdf")]
    public void What_does_not_answer_today_is_dead(string address) =>
        Assert.Single(Guide.With(("articles/a.md", $"[it]({address})")).Places(Rules.DeadLink));

    [Theory]
    [InlineData("draft")]
    [InlineData("archived")]
    public void Pages_that_are_not_in_the_lists_exist(string status) => Assert.Empty(
        Guide.With(("articles/a.md", "[it](b.md)"), ("articles/b.md", Guide.Page($"title: B\nsummary: S\nstatus: {status}")))
            .Places(Rules.DeadLink));

    [Fact]
    public void A_broken_page_is_told_once_and_not_again_at_each_link_to_it() => Assert.Empty(
        Guide.With(("articles/a.md", "[it](b.md)"), ("articles/b.md", Guide.Page("summary: no title"))).Places(Rules.DeadLink));
}
