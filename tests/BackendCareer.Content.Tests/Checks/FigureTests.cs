namespace BackendCareer.Content.Tests.Checks;

public class FigureTests
{
    [Fact]
    public void A_figure_without_a_row_is_told_with_the_nearest() => Assert.EndsWith(
        "did you mean us-back-end?",
        Guide.With(("articles/a.md", "It pays [USD 140,000](figure:us-backend).")).Message(Rules.Figure));

    [Theory]
    [InlineData("USD 140,001")]
    [InlineData("USD 14,000")]
    [InlineData("EUR 140,000")]
    [InlineData("€140,000")]
    [InlineData("140,000")]
    [InlineData("140k")]
    [InlineData("140000")]
    [InlineData("USD 141k")]
    [InlineData("USD 100,500 to 140,001")]
    [InlineData("USD 176,500 to 100,500")]
    [InlineData("USD 100,500 to 176,500, median USD 150,000")]
    [InlineData("**USD 141,000**")]
    public void A_text_that_says_something_else_than_the_row_is_told_with_what_the_row_says(string text)
    {
        var guide = Guide.With(("articles/a.md", $"It pays [{text}](figure:us-back-end)."));

        Assert.Equal(["articles/a.md:5:9"], guide.Places(Rules.Figure));
        Assert.EndsWith("low USD 100,500, median USD 140,000, high USD 176,500", guide.Message(Rules.Figure));
    }

    [Theory]
    [InlineData("USD 140,000")]
    [InlineData("140,000 USD")]
    [InlineData("USD 140.000")]
    [InlineData("USD 140'000")]
    [InlineData("USD 140\u2009000")]
    [InlineData("USD&nbsp;140,000")]
    [InlineData("$140,000")]
    [InlineData("US$140,000.00")]
    [InlineData("$140k")]
    [InlineData("$100.5k")]
    [InlineData("140 thousand dollars")]
    [InlineData("USD 100,500 to 176,500")]
    [InlineData("USD 100,500–176,500")]
    [InlineData("$100,500 to $176,500")]
    [InlineData("100,500 to 140,000 USD")]
    [InlineData("USD 100,500 to 176,500, median USD 140,000")]
    [InlineData("**USD 140,000**")]
    [InlineData("the median")]
    [InlineData("the 2025 median of 95 people with 6 to 10 years")]
    public void Low_median_high_and_their_ranges_agree(string text) =>
        Assert.Empty(Guide.With(("articles/a.md", $"It pays [{text}](figure:us-back-end).")).Places(Rules.Figure));

    [Theory]
    [InlineData("[€65,000](figure:de-back-end)", 0)]
    [InlineData("[EUR 65.000](figure:de-back-end)", 0)]
    [InlineData("[$65,000](figure:de-back-end)", 1)]
    [InlineData("[USD 52.95](figure:us-hourly)", 0)]
    [InlineData("[$52,95](figure:us-hourly)", 0)]
    [InlineData("[USD 53](figure:us-hourly)", 1)]
    public void Currencies_and_cents_count(string figure, int problems) =>
        Assert.Equal(problems, Guide.With(("articles/a.md", figure)).Places(Rules.Figure).Count());
}
