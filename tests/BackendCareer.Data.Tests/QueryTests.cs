using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests;

/// <summary>What pages ask.</summary>
public sealed class QueryTests
{
    [Fact]
    public async Task Neighbors_follow_the_order_and_skip_what_is_not_public()
    {
        await using var guide = await Guide.WithAsync(
            ("path/01-first.md", Guide.Page("First")), ("path/02-second.md", Guide.Page("Second", front: "status: draft")),
            ("path/03-third.md", Guide.Page("Third")), ("path/_section.md", Guide.Page("Path")));

        var first = await guide.AskAsync(db => db.NeighborsAsync(guide.Public, "path", "/path/first"));
        var author = await guide.AskAsync(db => db.NeighborsAsync(new Audience(guide.Now, Drafts: true), "path", "/path/first"));

        Assert.Equal((null, "/path/third"), (first.Previous, first.Next!.Url));
        Assert.Equal("/path/second", author.Next!.Url);
    }

    [Fact]
    public async Task Tags_are_counted_over_public_pages()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "tags: [x, y]")), ("articles/b.md", Guide.Page("B", front: "tags: [x]")),
            ("articles/c.md", Guide.Page("C", front: "tags: [x, z]\nstatus: draft")));

        Assert.Equal([new TagCount("x", 2), new TagCount("y", 1)], await guide.AskAsync(db => db.TagCounts(guide.Public).ToListAsync()));
    }

    [Fact]
    public async Task Salary_rows_are_asked_by_role_region_level_and_year()
    {
        await using var guide = await Guide.WithAsync(("salaries/a.csv", Salaries.Csv(Salaries.Row("old", 1_000, 2024), Salaries.Row("new", 2_000))));

        var rows = await guide.AskAsync(db => db.Salaries.OfRole("back-end-developer").InRegion("United States").AtLevel("all").ByPlaceAndLevel().Select(r => r.Id).ToListAsync());

        Assert.Equal(["new", "old"], rows);
        Assert.Equal(1, await guide.AskAsync(db => db.Salaries.ForYear(2024).CountAsync()));
        Assert.Equal(0, await guide.AskAsync(db => db.Salaries.OfRole("baker").CountAsync()));
    }

    [Fact]
    public async Task Problems_are_counted_by_severity()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", "---\ntitle: A\nsumary: typo\n---\n\nText.\n"), ("articles/b.md", "no front matter"));

        var counts = await guide.AskAsync(db => db.Problems.CountBySeverity().ToListAsync());

        Assert.Equal(1, counts.Single(c => c.Severity == Severity.Error).Count);
        Assert.Contains(counts, c => c.Severity == Severity.Warning);
    }

    [Fact]
    public async Task Lists_hold_what_is_public_today()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("B", front: "status: archived")),
            ("articles/c.md", Guide.Page("C", front: "publish: 2026-12-01T00:00:00Z")), ("articles/d.md", Guide.Page("D", front: "status: draft")));

        Task<List<string>> TitlesAsync(Func<IQueryable<Article>, IQueryable<Article>> query) =>
            guide.AskAsync(db => query(db.Articles).ByOrder().AsItems().Select(i => i.Title).ToListAsync());

        Assert.Equal(["A"], await TitlesAsync(a => a.ListedFor(guide.Public)));
        Assert.Equal(["A", "B"], await TitlesAsync(a => a.ReadableBy(guide.Public)));
        Assert.Equal(["A", "C"], await TitlesAsync(a => a.ListedFor(new Audience(new DateTime(2026, 12, 1, 0, 0, 0, DateTimeKind.Utc)))));
    }
}
