using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sync;

/// <summary>Processes that die, processes that meet, folders that vanish.</summary>
public sealed class DisasterTests
{
    [Fact]
    public async Task A_sync_killed_at_any_moment_is_resumed_to_the_same_rows()
    {
        await using var guide = await Guide.EmptyAsync();
        Fill(guide, 400);
        var random = new Random(1);
        var partial = 0;
        for (var kill = 0; kill < 6; kill++)
        {
            using var process = SyncProcess.Start(guide.Root, guide.Database);
            // Past the start of the runtime, into the writing.
            await UntilAsync(async () => process.HasExited || await CountAsync(guide) > partial);
            await Task.Delay(random.Next(0, 120));
            process.Kill();
            await process.WaitForExitAsync();
            partial = await CountAsync(guide);
            Assert.Equal("ok", await guide.IntegrityAsync());
            await AssertConsistentAsync(guide);
        }

        await guide.Sync.ApplyAsync();

        await using var clean = await Guide.EmptyAsync();
        Fill(clean, 400);
        await clean.Sync.ApplyAsync();
        Assert.Equal(await clean.RowsAsync(), await guide.RowsAsync());
    }

    [Fact]
    public async Task Two_processes_that_sync_at_once_leave_the_same_rows_as_one()
    {
        await using var guide = await Guide.EmptyAsync();
        Fill(guide, 300);

        using var one = SyncProcess.Start(guide.Root, guide.Database);
        using var two = SyncProcess.Start(guide.Root, guide.Database);
        await Task.WhenAll(one.WaitForExitAsync(), two.WaitForExitAsync());

        Assert.Equal((0, 0), (one.ExitCode, two.ExitCode));
        await using var clean = await Guide.EmptyAsync();
        Fill(clean, 300);
        await clean.Sync.ApplyAsync();
        Assert.Equal(await clean.RowsAsync(), await guide.RowsAsync());
    }

    [Fact]
    public async Task A_thousand_files_change_at_once()
    {
        await using var guide = await Guide.EmptyAsync();
        Fill(guide, 1_000);
        var steps = new List<int>();
        var first = await guide.Sync.ApplyAsync(null, new Steps(steps));
        for (var i = 0; i < 1_000; i++)
        {
            guide.Write($"articles/page-{i}.md", Guide.Page($"Changed {i}"));
        }

        var second = await guide.Sync.ApplyAsync([.. Enumerable.Range(0, 1_000).Select(i => $"articles/page-{i}.md")]);

        Assert.Equal((1_000, 1), (first.Added.Count, first.KeptBack.Count));
        Assert.Equal(1_000, second.Changed.Count);
        Assert.True(steps.Count > 3 && steps.SequenceEqual(steps.Order()), "Progress is told with every batch.");
        Assert.Equal(1_000, await guide.AskAsync(db => db.Articles.CountAsync(a => a.Title.StartsWith("Changed"))));
    }

    [Fact]
    public async Task A_missing_content_folder_removes_nothing()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")));
        Directory.Delete(guide.Root, recursive: true);

        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => guide.Sync.ApplyAsync());
        await Assert.ThrowsAsync<DirectoryNotFoundException>(() => guide.Sync.ApplyAsync(["articles/a.md"]));
        Assert.NotNull(await guide.AtAsync("/articles/a"));
    }

    [Theory]
    [InlineData(null)]
    [InlineData("articles")]
    public async Task A_content_folder_that_is_suddenly_empty_removes_nothing_and_says_so(string? named)
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")));
        Directory.Delete(Path.Combine(guide.Root, "articles"), recursive: true);

        var report = await guide.Sync.ApplyAsync(named is null ? null : [named]);

        Assert.NotNull(await guide.AtAsync("/articles/a"));
        Assert.Contains("empty", Assert.Single(report.Problems).Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_folder_that_came_back_is_as_before()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("skills/b.md", Guide.Page("B")));
        var before = await guide.RowsAsync();
        guide.Move("articles", "../away");
        Assert.Equal("-/articles/a", (await guide.Sync.ApplyAsync(["articles"])).Told());
        guide.Move("../away", "articles");
        Assert.Equal("+/articles/a", (await guide.Sync.ApplyAsync(["articles"])).Told());
        Assert.Equal(before, await guide.RowsAsync());
    }

    [Fact]
    public async Task A_database_of_another_guide_is_refused_with_both_named()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("B")), ("articles/c.md", Guide.Page("C")));
        await using var other = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("Another B")));
        await using var copy = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("B")));
        await StoreOwner.ClaimAsync(guide.Store, guide.Folder);
        await StoreOwner.ClaimAsync(guide.Store, guide.Folder);

        var refusal = await Assert.ThrowsAsync<StoreException>(() => StoreOwner.ClaimAsync(guide.Store, other.Folder));
        await StoreOwner.ClaimAsync(guide.Store, copy.Folder);

        Assert.Contains(guide.Root, refusal.Message, StringComparison.Ordinal);
        Assert.Contains(other.Root, refusal.Message, StringComparison.Ordinal);
        Assert.DoesNotContain('\n', refusal.Message);
    }

    private static void Fill(Guide guide, int pages)
    {
        for (var i = 0; i < pages; i++)
        {
            guide.Write($"articles/page-{i}.md", Guide.Page($"Page {i}", $"Word{i} and [next](page-{(i + 1) % pages}.md#more).\n\n## More\n\nText {i}.", $"tags: [t{i % 7}]\naliases: [/articles/old-{i}]"));
        }

        guide.Write("salaries/a.csv", Salaries.Csv(Salaries.Row("one", 100_000)));
        guide.Write("articles/broken.md", "---\nno: title\n---\n");
    }

    // Whatever was committed is whole: each page with its file, its tag, its alias and its words.
    private static async Task AssertConsistentAsync(Guide guide)
    {
        await using var db = guide.Store.Open();
        var pages = await db.Articles.CountAsync();
        Assert.Equal(pages, await db.Files.CountAsync(f => db.Articles.Any(a => a.File == f.File && a.Hash == f.Hash)));
        Assert.Equal((pages, pages), (await db.Tags.CountAsync(), await db.Aliases.CountAsync()));
        Assert.Equal([pages], await db.Database.SqlQuery<int>($"SELECT count(*) AS Value FROM ArticleText").ToListAsync());
    }

    private static Task<int> CountAsync(Guide guide) => guide.AskAsync(db => db.Articles.CountAsync());

    private static async Task UntilAsync(Func<Task<bool>> condition)
    {
        for (var i = 0; i < 3_000 && !await condition(); i++)
        {
            await Task.Delay(10);
        }
    }

    private sealed class Steps(List<int> steps) : IProgress<int>
    {
        public void Report(int value) => steps.Add(value);
    }
}
