namespace BackendCareer.Content.Tests.Checks;

public class ContentChecksTests
{
    [Fact]
    public void Problems_come_in_order_of_file_and_place_and_each_once()
    {
        var guide = Guide.With(
            ("articles/b.md", "[x](none.md)\n\n[x](none.md) [x](none.md)"),
            ("articles/a.md", "---\nsummary: no title\n---\n"));
        var order = guide.Problems.Select(p => (p.File, p.Line, p.Column)).ToList();

        Assert.Equal(order.OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column), order);
        Assert.Equal(guide.Problems.Distinct().Count(), guide.Problems.Count);
        Assert.Equal(["articles/b.md:5:1", "articles/b.md:7:1", "articles/b.md:7:14"], guide.Places(Rules.DeadLink));
    }

    [Fact]
    public void A_page_that_is_kept_back_is_told_and_stops_no_rule()
    {
        var guide = Guide.With(("articles/a.md", "no front matter".Insert(0, "---\nbroken: [\n---\n")), ("articles/b.md", "[x](none.md)"));

        Assert.Contains(guide.Problems, p => p.File == "articles/a.md" && p.KeepsBack);
        Assert.Single(guide.Places(Rules.DeadLink));
    }

    [Fact]
    public void An_empty_guide_has_no_problems() => Assert.Empty(Guide.With().Problems);
}
