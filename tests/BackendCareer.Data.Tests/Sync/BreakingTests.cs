using BackendCareer.Content;
using BackendCareer.Content.Checks;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sync;

/// <summary>Files that cannot go live, and what stays.</summary>
public sealed class BreakingTests
{
    private const string Broken = "---\ntitle: [unclosed\n---\n\nText.\n";

    [Fact]
    public async Task A_broken_file_leaves_its_last_good_version_live_and_names_the_place()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("Good")));
        guide.Write("articles/a.md", Broken);

        var report = await guide.Sync.ApplyAsync(["articles/a.md"]);

        Assert.Equal("!articles/a.md", report.Told());
        Assert.Contains(report.Problems, p => p.File == "articles/a.md" && p.Line > 1 && p.KeepsBack);
        Assert.Equal("Good", (await guide.AtAsync("/articles/a"))!.Title);
        Assert.False(report.Any);
    }

    [Fact]
    public async Task A_file_still_broken_is_named_by_every_full_sync_though_it_is_not_read_again()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Broken), ("articles/b.md", Guide.Page("B")));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("!articles/a.md", report.Told());
        Assert.NotEmpty(report.Problems);
    }

    [Fact]
    public async Task A_mended_file_goes_live_and_its_problems_are_forgotten()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Broken));
        guide.Write("articles/a.md", Guide.Page("Mended"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("+/articles/a", report.Told());
        Assert.Equal(0, await guide.AskAsync(db => db.Problems.CountAsync()));
    }

    [Fact]
    public async Task A_half_written_file_is_replaced_by_the_whole_one()
    {
        await using var guide = await Guide.WithAsync(("articles/b.md", Guide.Page("B")));
        var whole = Guide.Page("Whole", "The end.");
        foreach (var length in new[] { 0, 3, 12, whole.Length - 6 })
        {
            guide.Write("articles/a.md", whole[..length]);
            await guide.Sync.ApplyAsync(["articles/a.md"]);
        }

        guide.Write("articles/a.md", whole);
        await guide.Sync.ApplyAsync(["articles/a.md"]);

        Assert.Equal(whole, (await guide.AtAsync("/articles/a"))!.Markdown);
        await using var clean = await Guide.WithAsync(("articles/a.md", whole), ("articles/b.md", Guide.Page("B")));
        Assert.Equal(await clean.RowsAsync(), await guide.RowsAsync());
    }

    [Fact]
    public async Task A_taken_address_stays_with_the_page_that_has_it()
    {
        await using var guide = await Guide.WithAsync(("articles/b.md", Guide.Page("First", front: "slug: same")));
        guide.Write("articles/a.md", Guide.Page("Second", front: "slug: same"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("!articles/a.md", report.Told());
        Assert.Equal(Rules.TakenAddress.Id, Assert.Single(report.Problems, p => p.KeepsBack).Rule);
        Assert.Equal("First", (await guide.AtAsync("/articles/same"))!.Title);
    }

    [Fact]
    public async Task Of_two_new_files_that_want_one_address_the_first_by_path_gets_it()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "slug: same")), ("articles/b.md", Guide.Page("B", front: "slug: same")));

        Assert.Equal("A", (await guide.AtAsync("/articles/same"))!.Title);
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Who_waited_for_an_address_gets_it_when_it_is_free(bool full)
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "slug: same")), ("articles/b.md", Guide.Page("B", front: "slug: same")));
        guide.Delete("articles/a.md");

        var report = await guide.Sync.ApplyAsync(full ? null : ["articles/a.md"]);

        Assert.Empty(report.KeptBack);
        Assert.Equal("B", (await guide.AtAsync("/articles/same"))!.Title);
    }

    [Fact]
    public async Task One_bad_file_does_not_stop_the_others()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Broken), ("articles/B C.md", Guide.Page("Bad name")), ("articles/c.md", new string('(', 100_000)), ("articles/d.md", Guide.Page("D")));

        Assert.NotNull(await guide.AtAsync("/articles/d"));
        Assert.Equal(1, await guide.AskAsync(db => db.Articles.CountAsync()));
    }

    [Fact]
    public async Task A_bad_salary_row_is_left_out_alone_and_a_second_row_with_an_id_too()
    {
        await using var guide = await Guide.WithAsync(
            ("salaries/a.csv", Salaries.Csv(Salaries.Row("one", 100_000), "two,broken")),
            ("salaries/b.csv", Salaries.Csv(Salaries.Row("one", 200_000), Salaries.Row("three", 300_000))));

        var rows = await guide.AskAsync(db => db.Salaries.OrderBy(r => r.Id).ToListAsync());

        Assert.Equal([("one", 100_000m), ("three", 300_000m)], rows.Select(r => (r.Id, r.Median!.Value)));
        var problems = await guide.AskAsync(db => db.Problems.Where(p => p.Rule == Rules.SalaryRow.Id).OrderBy(p => p.File).ToListAsync());
        Assert.Equal(["salaries/a.csv", "salaries/b.csv"], problems.Select(p => p.File).Distinct());
        var told = ContentChecks.Check(ContentSet.Load(guide.Folder)).Where(p => p.Rule == Rules.SalaryRow.Id);
        Assert.Equal(told, problems.Select(p => p.AsProblem()));
    }

    [Fact]
    public async Task A_salary_row_goes_to_the_second_file_when_the_first_is_gone()
    {
        await using var guide = await Guide.WithAsync(
            ("salaries/a.csv", Salaries.Csv(Salaries.Row("one", 100_000))), ("salaries/b.csv", Salaries.Csv(Salaries.Row("one", 200_000))));
        guide.Delete("salaries/a.csv");

        var report = await guide.Sync.ApplyAsync(["salaries/a.csv"]);

        Assert.True(report.Figures);
        Assert.Equal(200_000m, await guide.AskAsync(db => db.Salaries.Select(r => r.Median!.Value).SingleAsync()));
        Assert.Equal(0, await guide.AskAsync(db => db.Problems.CountAsync()));
    }
}
