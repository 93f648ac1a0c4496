using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Tests;

public class SalaryFileTests
{
    private const string Good = "a,back-end-developer,all,,United States,USD,,175000,,,year,any,,,2025,2026-11-20,Survey,https://e.org,ODbL 1.0,read,";

    private static readonly string Header = string.Join(',', SalaryFile.Columns);

    [Fact]
    public void A_good_row_is_read_with_its_place()
    {
        var row = Assert.Single(Read(Header, Good).Rows);

        Assert.Equal(("a", 2, 175_000m, 2025), (row.Id, row.Line, row.Median, row.Year));
    }

    [Theory]
    [InlineData("175000", "", "one of low, median and high")]
    [InlineData("175000", "-5", "median")]
    [InlineData("175000", "\"1,750\"", "median")]
    [InlineData("a,back-end", "A,back-end", "id")]
    [InlineData("USD", "dollars", "currency")]
    [InlineData("2025,2026", "25,2026", "year")]
    [InlineData("2026-11-20", "2026-02-30", "retrieved")]
    [InlineData("https://e.org", "javascript:x", "source_url")]
    [InlineData(",read,", ",heard,", "confidence")]
    [InlineData("ODbL 1.0", "", "licence")]
    [InlineData(",all,", ",boss,", "level")]
    [InlineData(",,175000,,", ",200000,175000,,", "must not fall")]
    [InlineData("Survey", "Sur\"vey", "")]
    [InlineData("Survey", "\"Survey", "")]
    [InlineData("Survey,", "Survey,,", "cells")]
    public void A_bad_row_is_refused_alone(string part, string bad, string message)
    {
        var (rows, problems) = Read(Header, Good.Replace(part, bad, StringComparison.Ordinal), Good.Replace("a,back", "b,back", StringComparison.Ordinal));

        Assert.Equal("b", Assert.Single(rows).Id);
        Assert.All(problems, p => Assert.Equal((2, "salary-row", false), (p.Line, p.Rule, p.KeepsBack)));
        Assert.Contains(problems, p => p.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_row_with_an_id_is_refused()
    {
        var (rows, problems) = Read(Header, Good, Good);

        Assert.Single(rows);
        Assert.Equal(3, Assert.Single(problems).Line);
    }

    [Fact]
    public void Columns_are_known_by_name()
        => Assert.Contains(Read(Header.Replace("median", "medain", StringComparison.Ordinal), Good).Problems, p => p.Message.Contains("did you mean median?", StringComparison.Ordinal));

    [Fact]
    public void An_empty_file_is_told()
        => Assert.Equal("salary-row", Assert.Single(Read("").Problems).Rule);

    private static (IReadOnlyList<SalaryRow> Rows, IReadOnlyList<Problem> Problems) Read(params string[] lines) =>
        SalaryFile.Read(ContentFile.Of("salaries/us.csv", string.Join('\n', lines)));
}
