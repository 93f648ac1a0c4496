namespace BackendCareer.Content.Tests.Checks;

public class CycleTests
{
    [Theory]
    [InlineData("skills")]
    [InlineData("path")]
    public void A_circle_is_told_once_and_named(string section) => Assert.Contains(
        "a -> b -> c -> a",
        Guide.With(Needs(section, "a", "b"), Needs(section, "b", "c"), Needs(section, "c", "a"), Needs(section, "d", "a"))
            .Message(Rules.Cycle),
        StringComparison.Ordinal);

    [Fact]
    public void What_needs_itself_is_a_circle() =>
        Assert.Equal(["skills/a.md:4:1"], Guide.With(Needs("skills", "a", "a")).Places(Rules.Cycle));

    [Fact]
    public void Each_circle_is_told() => Assert.Equal(
        ["skills/a.md", "skills/c.md"],
        Guide.With(Needs("skills", "a", "b"), Needs("skills", "b", "a"), Needs("skills", "c", "d"), Needs("skills", "d", "c, a"))
            .Files(Rules.Cycle));

    [Fact]
    public void Two_ways_to_the_same_skill_are_no_circle() => Assert.Empty(
        Guide.With(Needs("skills", "a", "b, c"), Needs("skills", "b", "d"), Needs("skills", "c", "d"), ("skills/d.md", "Text."))
            .Places(Rules.Cycle));

    [Fact]
    public void A_step_and_a_skill_of_the_same_name_are_two() => Assert.Empty(
        Guide.With(Needs("skills", "a", "b"), ("skills/b.md", "Text."), Needs("path", "b", "a"), ("path/a.md", "Text."))
            .Places(Rules.Cycle));

    private static (string, string) Needs(string section, string name, string needs) =>
        ($"{section}/{name}.md", Guide.Page($"title: T\nsummary: S\nneeds: [{needs}]"));
}
