using BackendCareer.Data.Search;

namespace BackendCareer.Data.Tests.Search;

public sealed class WordTests
{
    [Theory]
    [InlineData("C# and C++, on .NET!", "c# and c++ on net")]
    [InlineData("naïve Café ŁÓDŹ Ångström", "naive cafe łodz angstrom")]
    [InlineData("cafe\u0301", "cafe")]
    [InlineData("# + #5 a+b", "5 a+b")]
    [InlineData("snake_case kebab-case it's", "snake case kebab case it s")]
    [InlineData("😀中文 日本", "中文 日本")]
    public void Words_are_folded(string text, string words) => Assert.Equal(words, SearchWords.Key(text));

    [Fact]
    public void A_word_counts_to_its_64th_character_on_both_sides()
    {
        Assert.Equal(new string('a', 64), SearchWords.Key(new string('A', 100)));
        Assert.Equal(new string('A', 64) + " ", SearchWords.Plain(new string('A', 100)));
    }

    [Fact]
    public void A_query_has_32_words() => Assert.Equal(32, SearchWords.OfQuery(string.Concat(Enumerable.Repeat("a ", 100))).Count);
}
