namespace BackendCareer.Content.Tests.Checks;

public class MoneyTests
{
    [Theory]
    [InlineData("Seniors earn USD 200,000 a year.", 14)]
    [InlineData("Seniors earn $200k.", 14)]
    [InlineData("Seniors earn 200 000 € a year.", 18)]
    [InlineData("Seniors earn 65.000 EUR a year.", 14)]
    [InlineData("Seniors earn 175k dollars.", 14)]
    [InlineData("Seniors earn between £60,000 and £80,000.", 22)]
    [InlineData("Seniors earn 50 to 60 thousand euros.", 14)]
    [InlineData("A 10-dollar server is enough.", 3)]
    [InlineData("It costs **USD&nbsp;5** a month.", 12)]
    [InlineData("It costs USD\n5 a month.", 10)]
    [InlineData("- It costs $5.", 12)]
    [InlineData("> It costs $5.", 12)]
    [InlineData("It pays [USD 5](b.md) a month.", 10)]
    [InlineData("It costs $5. The [price list](https://example.com) says so.", 10)]
    [InlineData("See the [price list](https://example.com). It costs $5.", 53)]
    public void An_amount_without_a_source_in_its_sentence_is_told_at_its_place(string text, int column) =>
        Assert.Equal([$"articles/a.md:5:{column}"], Guide.With(("articles/a.md", text), ("articles/b.md", "Text.")).Places(Rules.Money));

    [Theory]
    [InlineData("Seniors earn [USD 140,000](figure:us-back-end) a year.")]
    [InlineData("Seniors earn USD 200,000 a year, says [a survey](https://example.com).")]
    [InlineData("In the U.S. seniors earn $200,000, e.g. Nobody, says <https://example.com>.")]
    [InlineData("The fee, approx. EUR 5, is on the [list](https://example.com).")]
    [InlineData("Set `price = \"USD 5\"` first.")]
    [InlineData("    USD 5 in a block of code")]
    [InlineData("```text\nUSD 5\n```")]
    [InlineData("Two dollars are named but not counted: the USD, the EUR and the $ sign.")]
    [InlineData("Write `$1` for the first group, $HOME for the folder, and 5 for five.")]
    [InlineData("In 2025, 95 people with 6 to 10 years answered; 12.7% left.")]
    [InlineData("It has 200,000 rows in 5 GB, and 10 European users.")]
    [InlineData("## Exercise: a bill\n\nIt costs $5.\n\n### The tax\n\nIt costs $6.")]
    [InlineData("## Practice\n\nIt costs $5.")]
    [InlineData("| Plan | Price | Source |\n| --- | --- | --- |\n| Small | $5 | [list](https://example.com) |")]
    public void Sourced_amounts_and_what_is_no_money_are_fine(string text) =>
        Assert.Empty(Guide.With(("articles/a.md", text)).Places(Rules.Money));

    [Fact]
    public void After_an_exercise_the_rule_holds_again() => Assert.Equal(
        ["articles/a.md:11:10"],
        Guide.With(("articles/a.md", "## Exercise\n\nIt costs $5.\n\n## Prices\n\nIt costs $5.")).Places(Rules.Money));

    [Fact]
    public void A_table_row_without_a_source_is_told() => Assert.Equal(
        ["articles/a.md:7:11"],
        Guide.With(("articles/a.md", "| Plan | Price |\n| --- | --- |\n| Small | $5 |")).Places(Rules.Money));

    [Fact]
    public void A_sentence_is_told_once() => Assert.Single(
        Guide.With(("articles/a.md", "It costs $5, then $6, then $7.")).Places(Rules.Money));
}
