namespace BackendCareer.Content.Tests.Checks;

public class OrphanTests
{
    private const string Linking = "See [it](../skills/sql.md).";

    [Fact]
    public void A_page_that_nothing_links_to_is_an_orphan() =>
        Assert.Equal(["skills/sql.md:1:1"], Guide.With(("skills/sql.md", "Text.")).Places(Rules.Orphan));

    [Theory]
    [InlineData("skills/sql.md", "See [myself](sql.md) and [myself](#top).")]
    [InlineData("tasks/_section.md", "SQL is in code alone: `[it](../skills/sql.md)`.")]
    [InlineData("tasks/_section.md", "SQL is only named.")]
    public void Neither_its_own_links_nor_code_nor_its_name_count(string file, string text) => Assert.Equal(
        ["skills/sql.md"], Guide.With(("skills/sql.md", "Text."), (file, text)).Files(Rules.Orphan));

    [Theory]
    [InlineData("status: draft")]
    [InlineData("related: [skills/sql]")]
    public void Neither_drafts_nor_front_matter_count(string key)
    {
        var text = key.StartsWith("status", StringComparison.Ordinal) ? Linking : "Text.";

        Assert.Contains(
            "skills/sql.md",
            Guide.With(("skills/sql.md", "Text."), ("tasks/t.md", Guide.Page($"title: T\nsummary: S\n{key}", text))).Files(Rules.Orphan));
    }

    [Theory]
    [InlineData("tasks/_section.md", Linking)]
    [InlineData("index.md", "See [it](skills/sql.md#start).")]
    [InlineData("tasks/_section.md", "See [it](/skills/sql).")]
    [InlineData("tasks/_section.md", "See [its old address](/skills/old).")]
    [InlineData("tasks/_section.md", "See [it][ref].\n\n[ref]: ../skills/sql.md")]
    public void A_link_from_the_text_of_another_page_is_enough(string file, string text) => Assert.Empty(
        Guide.With(("skills/sql.md", Guide.Page("title: T\nsummary: S\naliases: [/skills/old]")), (file, text)).Files(Rules.Orphan));

    [Theory]
    [InlineData("index.md", "")]
    [InlineData("skills/_section.md", "")]
    [InlineData("skills/sql.md", "status: draft")]
    [InlineData("skills/sql.md", "status: archived")]
    public void Home_landing_pages_drafts_and_archived_pages_are_exempt(string file, string key) =>
        Assert.Empty(Guide.With((file, Guide.Page($"title: T\nsummary: S\n{key}"))).Places(Rules.Orphan));
}
