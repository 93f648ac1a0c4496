using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sync;

/// <summary>Pages that show something of another file are rendered again when that changes.</summary>
public sealed class DependentTests
{
    [Fact]
    public async Task A_link_follows_its_page_to_a_new_address()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", "See [B](b.md).")), ("articles/b.md", Guide.Page("B")));
        guide.Write("articles/b.md", Guide.Page("B", front: "slug: bee\nid: b"));

        var report = await guide.Sync.ApplyAsync(["articles/b.md"]);

        Assert.Equal("+/articles/bee ~/articles/a -/articles/b", report.Told());
        Assert.Contains("href=\"/articles/bee\"", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
        Assert.Equal(["/articles/a"], await guide.AskAsync(db => db.Articles.LinkingTo(db, "/articles/bee").Select(a => a.Url).ToListAsync()));
    }

    [Fact]
    public async Task A_link_written_before_its_page_leads_there_when_it_comes()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", "See [B](b.md).")));
        guide.Write("articles/b.md", Guide.Page("B", front: "slug: bee"));

        await guide.Sync.ApplyAsync(["articles/b.md"]);

        Assert.Contains("href=\"/articles/bee\"", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_figure_is_dated_anew_when_its_row_changes()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", "It pays [USD 100,000](figure:one) there.")), ("salaries/a.csv", Salaries.Csv(Salaries.Row("one", 100_000))));
        Assert.Contains("(2025)", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
        guide.Write("salaries/a.csv", Salaries.Csv(Salaries.Row("one", 100_000, year: 2026)));

        var report = await guide.Sync.ApplyAsync(["salaries/a.csv"]);

        Assert.Equal("~/articles/a", report.Told());
        Assert.Contains("(2026)", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_to_be_rendered_again_survives_a_restart()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("B")));
        await guide.AskAsync(db => db.Articles.Where(a => a.File == "articles/a.md").ExecuteUpdateAsync(s => s.SetProperty(a => a.Html, "old")));
        await guide.AskAsync(db => db.Files.Where(f => f.File == "articles/a.md").ExecuteUpdateAsync(s => s.SetProperty(f => f.Parser, "")));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("~/articles/a", report.Told());
    }
}
