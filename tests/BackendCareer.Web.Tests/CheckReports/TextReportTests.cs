using BackendCareer.Content;
using BackendCareer.Web.Commands.CheckReports;

namespace BackendCareer.Web.Tests.CheckReports;

public class TextReportTests
{
    [Fact]
    public void It_lists_findings_then_what_is_overdue_then_the_count() => Assert.Equal(
        """
        articles/a.md:3:5 error dead-link there is no file articles/b.md
        articles/a.md:1:1 warning stub the page has 3 words
        skills/sql.md:9:2 hint first-use "index" is first used here

        Overdue
        skills/git.md:4:1 hint review-overdue last reviewed on 2024-01-01

        1 error, 1 warning, 1 hint

        """,
        TextReport.Write(Sample.OfEach));

    [Fact]
    public void Nothing_found_is_the_count_alone() =>
        Assert.Equal("0 errors, 0 warnings, 0 hints\n", TextReport.Write(Sample.Nothing));

    [Theory]
    [InlineData("a\u001b[31m.md", "aU+001B[31m.md")]
    [InlineData("a\nb.md:1:1 error forged", "aU+000Ab.md:1:1 error forged")]
    [InlineData("a\u009b2J.md", "aU+009B2J.md")]
    [InlineData("a\u202edm.exe", "aU+202Edm.exe")]
    [InlineData("a\u2028b.md", "aU+2028b.md")]
    [InlineData("a\U000E0041b.md", "a\\U000E0041b.md")]
    [InlineData("über/日本.md", "über/日本.md")]
    public void What_others_named_cannot_steer_a_terminal(string file, string shown)
    {
        var byFile = TextReport.Write(Sample.With(file, "message"));
        var byMessage = TextReport.Write(Sample.With("a.md", file));

        Assert.StartsWith($"{shown}:1:1 error dead-link message\n", byFile, StringComparison.Ordinal);
        Assert.StartsWith($"a.md:1:1 error dead-link {shown}\n", byMessage, StringComparison.Ordinal);
    }

    [Fact]
    public void No_text_lets_a_control_character_through() => CsCheck.Check.Sample(
        CsCheck.Gen.String,
        text => !TextReport.Write(Sample.With("a.md", text)).Any(c => char.IsControl(c) && c != '\n'));

    [Fact]
    public void Every_finding_is_one_line() => CsCheck.Check.Sample(
        CsCheck.Gen.String,
        text => TextReport.Write(Sample.With(text, text)).Count(c => c == '\n') == 3);
}
