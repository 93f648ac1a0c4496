using BackendCareer.Content.Checks;

namespace BackendCareer.Content.Tests.Checks;

public class FirstUseFixTests
{
    [Theory]
    [InlineData("Ask the API, then the API.", "Ask the [API](../glossary/api.md), then the API.")]
    [InlineData("A query\nplan says so.", "A [query\nplan](../glossary/query-plan.md) says so.")]
    [InlineData("> A query\n> plan says so.", "> A [query\n> plan](../glossary/query-plan.md) says so.")]
    [InlineData("It is *idempotent*, *\\*latency*.", "It is *[idempotent](../glossary/idempotent.md)*, *\\*[latency](../glossary/latency.md)*.")]
    [InlineData("| A | B |\n| --- | --- |\n| the API | x |", "| A | B |\n| --- | --- |\n| the [API](../glossary/api.md) | x |")]
    [InlineData("Two\r\nlines of the API\rand a server\n", "Two\r\nlines of the [API](../glossary/api.md)\rand a [server](../glossary/server.md)\n")]
    [InlineData("日本 😀 API", "日本 😀 [API](../glossary/api.md)")]
    public void The_link_is_written_and_nothing_else_is_touched(string before, string after)
    {
        var guide = FirstUseTests.With(before);
        var source = guide.Set.Pages.Single(p => p.File == "articles/a.md").Article!.Markdown;

        Assert.Equal(source.Replace(before, after, StringComparison.Ordinal), FirstUseFix.Apply(guide.Set, "articles/a.md"));
    }

    [Theory]
    [InlineData("Ask the [API](../glossary/api.md).")]
    [InlineData("Not !API, an image.")]
    [InlineData("Nothing to link.")]
    public void What_needs_no_link_or_could_not_bear_one_stays(string text)
    {
        var guide = FirstUseTests.With(text);

        Assert.EndsWith("---\n" + text, FirstUseFix.Apply(guide.Set, "articles/a.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_second_run_changes_nothing()
    {
        var guide = FirstUseTests.With("The API of a server has a query plan and latency.");
        var mended = FirstUseFix.Apply(guide.Set, "articles/a.md");
        var again = FirstUseTests.With(mended[(mended.LastIndexOf("---\n", StringComparison.Ordinal) + 4)..]);

        Assert.Empty(again.Places(Rules.FirstUse));
        Assert.Equal(mended, FirstUseFix.Apply(again.Set, "articles/a.md"));
    }
}
