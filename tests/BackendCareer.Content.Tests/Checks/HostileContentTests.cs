using BackendCareer.Content.Checks;
using CsCheck;

namespace BackendCareer.Content.Tests.Checks;

public class HostileContentTests
{
    private static readonly string[] Scraps =
    [
        "API", "query plan", "USD 5", "$", "5k", "€", " ", "\n", "\n\n", "- ", "> ", "| a | b |\n| --- | --- |\n| ", " | ", "[", "](", ")",
        "](figure:us-back-end)", "](../glossary/api.md)", "](b.md#x)", "![", "*", "**", "_", "`", "\\", "<a href='x'>", "</a>", "<code>",
        "&nbsp;", "&#x20AC;", "# ", "## Exercise", "[^1]", "\n[^1]: ", "https://example.com ", "😀", "\u0301", "\t", "\r\n", "\r", ".", "!",
    ];

    private static readonly Gen<string> Scrap = Gen.Int[0, Scraps.Length - 1].Select(i => Scraps[i]);

    [Fact]
    public void No_text_makes_a_rule_or_the_mend_fail_and_a_mend_only_adds() => Scrap.Array[0, 40].Sample(
        scraps =>
        {
            var guide = FirstUseTests.With(string.Concat(scraps));
            var page = guide.Set.Pages.Single(p => p.File == "articles/a.md");
            if (page.Article is null)
            {
                return guide.Problems.Any(p => p.KeepsBack);
            }

            var mended = FirstUseFix.Apply(guide.Set, "articles/a.md");
            return guide.Problems.All(p => p.Line > 0 && p.Column > 0) && Adds(page.Article.Markdown, mended);
        },
        iter: 200,
        threads: 1);

    [Theory]
    [InlineData("USD 5. ", 12_000)]
    [InlineData("API. ", 19_000)]
    [InlineData("query *plan* ", 500)]
    [InlineData("[x](none-0.md) ", 1_200)]
    [InlineData("[x](#none) ", 1_500)]
    [InlineData("...... ", 2_500)]
    [InlineData("1,111", 3_000)]
    [InlineData("USD ", 4_900)]
    public async Task Long_texts_are_checked_to_the_end(string scrap, int count)
    {
        var guide = FirstUseTests.With(string.Concat(Enumerable.Range(0, count).Select(i => scrap + (i % 50 == 49 ? "\n" : ""))));
        Assert.All(guide.Set.Pages, p => Assert.NotNull(p.Article));

        // The minute is a guard against a check that never ends, not a measure: figures come from the benchmarks.
        var problems = await Task.Run(() => guide.Problems).WaitAsync(TimeSpan.FromMinutes(1), TestContext.Current.CancellationToken);

        Assert.All(problems, p => Assert.InRange(p.Line, 1, count + 20));
    }

    /// <summary>Whether the second text holds all of the first, in order.</summary>
    private static bool Adds(string before, string after)
    {
        var i = 0;
        foreach (var c in after)
        {
            i += i < before.Length && before[i] == c ? 1 : 0;
        }

        return i == before.Length;
    }
}
