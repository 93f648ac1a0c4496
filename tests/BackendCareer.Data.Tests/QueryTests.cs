using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests;

/// <summary>What pages ask.</summary>
public sealed class QueryTests
{
    [Fact]
    public async Task Tags_are_counted_over_public_pages()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "tags: [x, y]")), ("articles/b.md", Guide.Page("B", front: "tags: [x]")),
            ("articles/c.md", Guide.Page("C", front: "tags: [x, z]\nstatus: draft")));

        Assert.Equal([new TagCount("x", 2), new TagCount("y", 1)], await guide.AskAsync(db => db.TagCounts(guide.Public).ToListAsync()));
    }

    [Fact]
    public async Task Salary_rows_stand_newest_first()
    {
        await using var guide = await Guide.WithAsync(("salaries/a.csv", Salaries.Csv(Salaries.Row("old", 1_000, 2024), Salaries.Row("new", 2_000))));

        Assert.Equal(["new", "old"], await guide.AskAsync(db => db.Salaries.ByPlaceAndLevel().Select(r => r.Id).ToListAsync()));
    }

    [Fact]
    public async Task Problems_are_asked_by_severity()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", "---\ntitle: A\nsumary: typo\n---\n\nText.\n"), ("articles/b.md", "no front matter"));

        Task<List<string>> FilesAsync(Severity severity) =>
            guide.AskAsync(db => db.Problems.AtLeast(severity).ByPlace().Select(p => p.File).Distinct().ToListAsync());

        Assert.Equal(["articles/b.md"], await FilesAsync(Severity.Error));
        Assert.Equal(["articles/a.md", "articles/b.md"], await FilesAsync(Severity.Warning));
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
