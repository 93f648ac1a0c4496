using BackendCareer.Content.Checks;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Tests;

/// <summary>The files of the contract, with their comments.</summary>
public class SampleTests
{
    private static readonly ContentSet Samples = ContentSet.Load(new ContentFolder(Path.Combine(AppContext.BaseDirectory, "Fixtures")));

    [Fact]
    public void Every_sample_is_read_without_a_problem()
    {
        Assert.Equal(8, Samples.Pages.Count);
        Assert.Equal(3, Samples.Rows.Count);
        Assert.Empty(Samples.Problems);
    }

    [Theory]
    [InlineData("articles/rest-or-soap.md", "article", "/articles/rest-or-soap")]
    [InlineData("glossary/idempotent.md", "term", "/glossary/idempotent")]
    [InlineData("index.md", "root", "/")]
    [InlineData("path/02-choose-a-language.md", "step", "/path/choose-a-language")]
    [InlineData("roles/back-end-developer.md", "role", "/roles/back-end-developer")]
    [InlineData("skills/_section.md", "section", "/skills")]
    [InlineData("skills/sql.md", "skill", "/skills/sql")]
    [InlineData("tasks/backups.md", "task", "/tasks/backups")]
    public void Each_sample_has_the_kind_and_address_that_its_comment_says(string file, string kind, string url)
    {
        var article = Page(file);

        Assert.Equal((kind, url), (article.Kind, article.Url));
    }

    [Fact]
    public void A_step_holds_all_its_front_matter()
    {
        var step = Assert.IsType<StepFields>(Page("path/02-choose-a-language.md").Fields);

        Assert.Equal(["learn-the-basics"], step.Needs);
        Assert.Equal(new Hours(10, 40, "whether you have programmed before"), step.Hours);
        Assert.Equal(["read-ten-ads", "http-server-running"], step.Outcomes.Select(o => o.Id));
        Assert.Equal(["python", "csharp"], step.Outcomes[0].Skills);
        Assert.Equal(["hello-server"], step.Outcomes[1].Was);
        Assert.Equal("install-ide", Assert.Single(step.Retired).Id);
        Assert.Equal("#types", Assert.Single(step.Questions).At);
        Assert.Equal(new Span(60, 180), Assert.Single(step.Practice).Minutes);
    }

    [Fact]
    public void An_article_holds_all_common_keys()
    {
        var article = Page("articles/rest-or-soap.md");

        Assert.Equal(new DateTime(2026, 12, 1, 9, 0, 0, DateTimeKind.Utc), article.Publish);
        Assert.Equal(["/articles/soap-vs-rest"], article.Aliases);
        Assert.Equal(["tasks/apis", "skills/rest", "skills/soap"], article.Related);
        Assert.Equal(["resource"], article.NoLink);
        Assert.Equal(new DateOnly(2026, 11, 20), article.Updated);
        Assert.Equal("BackendCareer editors", article.By);
        Assert.Null(article.ReviewedBy);
        Assert.Equal(new Source("SOAP 1.2 Part 1", "https://www.w3.org/TR/soap12-part1/", new DateOnly(2026, 11, 20)), Assert.Single(article.Sources));
    }

    [Fact]
    public void A_role_holds_its_skills_and_outlook()
    {
        var role = Assert.IsType<RoleFields>(Page("roles/back-end-developer.md").Fields);

        Assert.Equal([new("sql", 5), new("git", 4)], role.Skills);
        Assert.Equal((15m, 2024, 2034), (role.Outlook[0].Percent, role.Outlook[0].From, role.Outlook[0].To));
    }

    [Fact]
    public void The_first_paragraph_of_a_term_is_its_summary()
        => Assert.StartsWith("An operation is idempotent when", Page("glossary/idempotent.md").Summary, StringComparison.Ordinal);

    private static Article Page(string file) => Samples.Pages.Single(p => p.File == file).Article!;
}
