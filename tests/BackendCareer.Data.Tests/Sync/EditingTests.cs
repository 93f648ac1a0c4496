using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sync;

/// <summary>What an editor does to files, and what readers then see.</summary>
public sealed class EditingTests
{
    [Fact]
    public async Task An_added_file_is_live_and_found()
    {
        await using var guide = await Guide.WithAsync(("articles/old.md", Guide.Page("Old")));
        guide.Write("articles/hello.md", Guide.Page("Hello", "A zebra.\n\n## Stripes\n\nBlack.", "tags: [animals]"));

        var report = await guide.Sync.ApplyAsync(["articles/hello.md"]);

        Assert.Equal("+/articles/hello", report.Told());
        var page = await guide.AtAsync("/articles/hello");
        Assert.Equal("Hello", page!.Title);
        Assert.Equal(["", "stripes"], page.Sections.OrderBy(s => s.Ordinal).Select(s => s.Anchor));
        Assert.Equal(["animals"], await guide.AskAsync(db => db.Tags.Select(t => t.Tag).ToListAsync()));
        Assert.Equal(["/articles/hello"], await guide.FindAsync("zebra"));
    }

    [Fact]
    public async Task A_changed_file_keeps_its_row_and_forgets_its_old_words()
    {
        await using var guide = await Guide.WithAsync(("articles/hello.md", Guide.Page("Hello", "A zebra.", "tags: [animals]")));
        var before = await guide.AtAsync("/articles/hello");
        guide.Write("articles/hello.md", Guide.Page("Hello again", "A giraffe.", "tags: [tall]"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("~/articles/hello", report.Told());
        Assert.Equal(before!.Key, (await guide.AtAsync("/articles/hello"))!.Key);
        Assert.Equal(["tall"], await guide.AskAsync(db => db.Tags.Select(t => t.Tag).ToListAsync()));
        Assert.Empty(await guide.FindAsync("zebra"));
        Assert.Equal(["/articles/hello"], await guide.FindAsync("giraffe"));
    }

    [Fact]
    public async Task A_deleted_file_is_gone_with_everything_that_hung_on_it()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/stays.md", Guide.Page("Stays")),
            ("articles/goes.md", Guide.Page("Goes", "A zebra.", "tags: [a]\naliases: [/articles/went]")));
        guide.Delete("articles/goes.md");

        var report = await guide.Sync.ApplyAsync(["articles/goes.md"]);

        Assert.Equal("-/articles/goes", report.Told());
        Assert.Null(await guide.AtAsync("/articles/goes"));
        Assert.Empty(await guide.FindAsync("zebra"));
        Assert.Equal((0, 0), await guide.AskAsync(async db => (await db.Tags.CountAsync(), await db.Aliases.CountAsync())));
        Assert.Equal(["articles/stays.md"], await guide.AskAsync(db => db.Files.Select(f => f.File).ToListAsync()));
    }

    [Fact]
    public async Task A_file_renamed_with_its_id_stays_the_same_page_at_a_new_address()
    {
        await using var guide = await Guide.WithAsync(("articles/old.md", Guide.Page("Name")), ("articles/other.md", Guide.Page("Other")));
        var before = await guide.AtAsync("/articles/old");
        guide.Delete("articles/old.md");
        guide.Write("articles/new.md", Guide.Page("Name", front: "id: old\naliases: [/articles/old]"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("+/articles/new -/articles/old", report.Told());
        Assert.Equal(before!.Key, (await guide.AtAsync("/articles/new"))!.Key);
        Assert.Equal("/articles/new", await guide.AskAsync(db => db.UrlOfAliasAsync("/articles/old", guide.Public)));
    }

    [Fact]
    public async Task A_rename_is_seen_even_where_only_the_new_name_is_told()
    {
        await using var guide = await Guide.WithAsync(("articles/old.md", Guide.Page("Name")), ("articles/other.md", Guide.Page("Other")));
        guide.Delete("articles/old.md");
        guide.Write("articles/new.md", Guide.Page("Name", front: "id: old"));

        var report = await guide.Sync.ApplyAsync(["articles/new.md"]);

        Assert.Equal("+/articles/new -/articles/old", report.Told());
    }

    [Fact]
    public async Task A_file_renamed_without_its_id_is_another_page()
    {
        await using var guide = await Guide.WithAsync(("articles/old.md", Guide.Page("Name")), ("articles/other.md", Guide.Page("Other")));
        var before = await guide.AtAsync("/articles/old");
        guide.Move("articles/old.md", "articles/new.md");

        await guide.Sync.ApplyAsync();

        Assert.Null(await guide.AtAsync("/articles/old"));
        Assert.NotEqual(before!.Key, (await guide.AtAsync("/articles/new"))!.Key);
    }

    [Fact]
    public async Task A_moved_folder_moves_its_pages()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a/one.md", Guide.Page("One")), ("articles/a/two.md", Guide.Page("Two")), ("articles/three.md", Guide.Page("Three")));
        guide.Move("articles/a", "articles/b");

        var report = await guide.Sync.ApplyAsync(["articles/a", "articles/b"]);

        Assert.Equal("+/articles/b/one +/articles/b/two -/articles/a/one -/articles/a/two", report.Told());
    }

    [Fact]
    public async Task A_sync_of_nothing_new_reads_and_changes_nothing()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", "![x](x.svg)")), ("articles/x.svg", "<svg width=\"1\" height=\"2\"/>"));
        var generation = await guide.AskAsync(db => ContentSync.GenerationAsync(db));

        var report = await guide.Sync.ApplyAsync();

        Assert.False(report.Any);
        Assert.Equal(generation, await guide.AskAsync(db => ContentSync.GenerationAsync(db)));
    }

    [Fact]
    public async Task A_touched_file_changes_nothing_that_is_seen()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")));
        File.SetLastWriteTimeUtc(Path.Combine(guide.Root, "articles/a.md"), new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));

        Assert.False((await guide.Sync.ApplyAsync()).Any);
        Assert.Equal(2030, await guide.AskAsync(db => db.Files.Select(f => f.Modified.Year).SingleAsync()));
    }

    [Fact]
    public async Task A_picture_that_comes_later_is_rendered_with_its_size()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", "![Boxes](x.svg)")));
        guide.Write("articles/x.svg", "<svg width=\"30\" height=\"20\"/>");

        var report = await guide.Sync.ApplyAsync();

        Assert.True(report.Media);
        Assert.Contains("width=\"30\"", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Times_come_back_as_UTC()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", front: "publish: 2026-12-01T08:00:00+01:00")));

        var publish = (await guide.AtAsync("/articles/a"))!.Publish!.Value;

        Assert.Equal((new DateTime(2026, 12, 1, 7, 0, 0), DateTimeKind.Utc), (publish, publish.Kind));
    }
}
