using BackendCareer.Web.Commands.CheckReports;

namespace BackendCareer.Web.Tests.CheckReports;

public class GitHubReportTests
{
    [Fact]
    public void Each_finding_is_a_workflow_command_on_a_path_of_the_work_tree() => Assert.Equal(
        """
        ::error file=content/articles/a.md,line=3,col=5,title=dead-link::there is no file articles/b.md
        ::warning file=content/articles/a.md,line=1,col=1,title=stub::the page has 3 words
        ::notice file=content/skills/sql.md,line=9,col=2,title=first-use::"index" is first used here
        ::notice file=content/skills/git.md,line=4,col=1,title=review-overdue::last reviewed on 2024-01-01

        """,
        GitHubReport.Write(Sample.OfEach, "content"));

    [Theory]
    [InlineData("", "a.md")]
    [InlineData(".", "a.md")]
    [InlineData("guide/content/", "guide/content/a.md")]
    public void The_content_root_may_lie_anywhere_in_the_work_tree(string folder, string path) =>
        Assert.StartsWith($"::error file={path},", GitHubReport.Write(Sample.With("a.md", "m"), folder), StringComparison.Ordinal);

    [Theory]
    [InlineData("100% : a, b", "100%25 : a, b")]
    [InlineData("a\r\n::error::forged", "a%0D%0A::error::forged")]
    [InlineData("\u001b[2J", "\\u001B[2J")]
    public void A_message_cannot_end_its_command(string message, string written) =>
        Assert.EndsWith($"::{written}\n", GitHubReport.Write(Sample.With("a.md", message), ""), StringComparison.Ordinal);

    [Fact]
    public void A_file_name_cannot_add_properties() => Assert.StartsWith(
        "::error file=a%2Ctitle=x%3A%3Aforged%0A.md,line=1,",
        GitHubReport.Write(Sample.With("a,title=x::forged\n.md", "m"), ""),
        StringComparison.Ordinal);
}
