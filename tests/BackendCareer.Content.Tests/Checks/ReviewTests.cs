using BackendCareer.Content.Checks;

namespace BackendCareer.Content.Tests.Checks;

public class ReviewTests
{
    private static readonly DateOnly Today = new(2026, 11, 22);

    [Theory]
    [InlineData("articles/a.md", "reviewed: 2025-11-21", "articles/a.md:4:1")]
    [InlineData("articles/a.md", "reviewed: 2025-11-22", null)]
    [InlineData("articles/a.md", "updated: 2025-11-21", "articles/a.md:4:1")]
    [InlineData("articles/a.md", "updated: 2020-01-01\nreviewed: 2026-11-01", null)]
    [InlineData("articles/a.md", "status: draft\nreviewed: 2020-01-01", null)]
    [InlineData("glossary/a.md", "reviewed: 2020-01-01", null)]
    [InlineData("skills/_section.md", "reviewed: 2020-01-01", null)]
    [InlineData("articles/a.md", "tags: [databases]", null)]
    public void A_page_is_overdue_a_year_after_its_last_review(string file, string keys, string? place)
    {
        var guide = Guide.With((file, Guide.Page($"title: T\nsummary: S\n{keys}")));

        Assert.Equal(
            place is null ? [] : [place],
            ContentChecks.Overdue(guide.Set, Today).Select(p => $"{p.File}:{p.Line}:{p.Column}"));
    }

    [Fact]
    public void What_is_overdue_is_no_problem() => Assert.DoesNotContain(
        Guide.With(("articles/a.md", Guide.Page("title: T\nsummary: S\nreviewed: 2020-01-01"))).Problems,
        p => p.Rule == Rules.ReviewOverdue.Id);
}
