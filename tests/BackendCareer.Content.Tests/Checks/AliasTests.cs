namespace BackendCareer.Content.Tests.Checks;

public class AliasTests
{
    private static string Aliased(string alias) => Guide.Page($"title: T\nsummary: S\naliases: [{alias}]");

    [Fact]
    public void Two_pages_cannot_have_the_same_old_address()
    {
        var guide = Guide.With(("articles/a.md", Aliased("/articles/old")), ("articles/b.md", Aliased("/articles/old")));

        Assert.Equal(["articles/b.md"], guide.Files(Rules.DuplicateAlias));
        Assert.Contains("articles/a.md", guide.Message(Rules.DuplicateAlias), StringComparison.Ordinal);
    }

    [Fact]
    public void An_old_address_cannot_be_that_of_a_live_page() => Assert.Contains(
        "articles/b.md",
        Guide.With(("articles/a.md", Aliased("/articles/b")), ("articles/b.md", "Text.")).Message(Rules.DuplicateAlias),
        StringComparison.Ordinal);

    [Fact]
    public void Old_addresses_of_their_own_are_fine() => Assert.Empty(
        Guide.With(("articles/a.md", Aliased("/articles/old-a")), ("articles/b.md", Aliased("/articles/old-b")))
            .Places(Rules.DuplicateAlias));

    [Theory]
    [InlineData("articles/one.md", "articles/two.md", "slug: same")]
    [InlineData("articles/one.md", "articles/two.md", "id: same")]
    public void Two_pages_cannot_have_the_same_address_or_id(string first, string second, string keys) => Assert.Equal(
        [second],
        Guide.With((first, Guide.Page($"title: T\nsummary: S\n{keys}")), (second, Guide.Page($"title: T\nsummary: S\n{keys}")))
            .Files(Rules.TakenAddress));

    [Theory]
    [InlineData("articles/Same.md")]
    [InlineData("articles/01-same.md")]
    [InlineData("articles/sa\u0301me.md")]
    public void Another_form_of_the_same_address_is_refused(string other) => Assert.Contains(
        Guide.With(("articles/same.md", "Text."), (other, "Text.")).Problems, p => p.KeepsBack);
}
