using System.Diagnostics;
using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Revisions;

/// <summary>The history of a page: what Git knows, then every version that stands for two seconds.</summary>
public sealed class HistoryTests
{
    [Fact]
    public async Task Git_seeds_the_versions_of_a_page_oldest_first()
    {
        await using var guide = await Guide.EmptyAsync();
        Git(guide, "init", "-q");
        Commit(guide, "First words", ("articles/a.md", Guide.Page("One")), ("articles/b.md", Guide.Page("B")));
        Commit(guide, "Second; \"words\"", ("articles/a.md", Guide.Page("Two — ü")));
        await guide.Sync.ApplyAsync();

        var seed = await GitHistory.SeedAsync(guide.Store, guide.Folder);
        var again = await GitHistory.SeedAsync(guide.Store, guide.Folder);

        Assert.Equal((3, null), (seed!.Versions, seed.Unknown));
        Assert.Null(again);
        var versions = await HistoryAsync(guide, "a");
        Assert.Equal([(2, "Second; \"words\""), (1, "First words")], versions.Select(v => (v.Number, v.Message!)));
        Assert.Equal((Guide.Page("One"), "An Author", DateTimeKind.Utc), (versions[1].Markdown, versions[1].Author, versions[1].Time.Kind));
        Assert.Equal((await guide.AtAsync("/articles/a"))!.Hash, versions[0].Hash);
    }

    [Fact]
    public async Task A_guide_in_a_folder_of_its_repository_is_seeded_by_its_own_paths()
    {
        await using var guide = await Guide.EmptyAsync();
        Git(guide, "init", "-q", "..");
        Commit(guide, "Here", ("articles/a.md", Guide.Page("A")));
        await guide.Sync.ApplyAsync();

        Assert.Equal(1, (await GitHistory.SeedAsync(guide.Store, guide.Folder))!.Versions);
    }

    [Fact]
    public async Task Without_Git_the_history_is_unknown_and_begins_today()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")));

        Assert.NotNull((await GitHistory.SeedAsync(guide.Store, guide.Folder))!.Unknown);
        Assert.Equal(1, await RecordAsync(guide, seconds: 10));
        Assert.Equal(1, Assert.Single(await HistoryAsync(guide, "a")).Number);
    }

    [Fact]
    public async Task A_shallow_clone_is_unknown()
    {
        await using var origin = await Guide.EmptyAsync();
        Git(origin, "init", "-q");
        Commit(origin, "One", ("articles/a.md", Guide.Page("One")));
        Commit(origin, "Two", ("articles/a.md", Guide.Page("Two")));
        await using var guide = await Guide.EmptyAsync();
        Git(guide, "clone", "-q", "--depth", "1", "file://" + origin.Root, ".");
        await guide.Sync.ApplyAsync();

        Assert.Contains("shallow", (await GitHistory.SeedAsync(guide.Store, guide.Folder))!.Unknown, StringComparison.Ordinal);
        Assert.Empty(await HistoryAsync(guide, "a"));
    }

    [Fact]
    public async Task A_damaged_repository_is_unknown()
    {
        await using var guide = await Guide.EmptyAsync();
        Git(guide, "init", "-q");
        Commit(guide, "One", ("articles/a.md", Guide.Page("One")));
        await guide.Sync.ApplyAsync();
        Directory.Delete(Path.Combine(guide.Root, ".git", "objects"), recursive: true);
        Directory.CreateDirectory(Path.Combine(guide.Root, ".git", "objects"));

        Assert.NotNull((await GitHistory.SeedAsync(guide.Store, guide.Folder))!.Unknown);
    }

    [Fact]
    public async Task A_version_joins_when_it_has_stood_for_two_seconds()
    {
        await using var guide = await SeededAsync();
        guide.Write("articles/a.md", Guide.Page("Two"));
        await guide.Sync.ApplyAsync();
        Assert.Equal(0, await RecordAsync(guide, seconds: 1));
        guide.Write("articles/a.md", Guide.Page("Three"));
        await guide.Sync.ApplyAsync();
        Assert.Equal(0, await RecordAsync(guide, seconds: 1.5));

        Assert.Equal(1, await RecordAsync(guide, seconds: 3));

        Assert.Equal([Guide.Page("Three"), Guide.Page("One")], (await HistoryAsync(guide, "a")).Select(v => v.Markdown));
        Assert.Equal(0, await RecordAsync(guide, seconds: 60));
    }

    [Fact]
    public async Task A_version_that_comes_back_is_a_version_and_a_rendering_is_none()
    {
        await using var guide = await SeededAsync();
        foreach (var title in new[] { "Two", "One" })
        {
            guide.Write("articles/a.md", Guide.Page(title));
            await guide.Sync.ApplyAsync();
            await RecordAsync(guide, seconds: 3);
        }

        await guide.AskAsync(db => db.Files.ExecuteUpdateAsync(s => s.SetProperty(f => f.Parser, "")));
        await guide.Sync.ApplyAsync();
        await RecordAsync(guide, seconds: 3);

        Assert.Equal([3, 2, 1], (await HistoryAsync(guide, "a")).Select(v => v.Number));
    }

    [Fact]
    public async Task A_broken_version_is_no_version_and_history_outlives_its_page()
    {
        await using var guide = await SeededAsync();
        guide.Write("articles/a.md", "---\nbroken");
        await guide.Sync.ApplyAsync();
        Assert.Equal(0, await RecordAsync(guide, seconds: 3));
        guide.Delete("articles/a.md");
        guide.Write("articles/b.md", Guide.Page("B"));
        await guide.Sync.ApplyAsync();

        Assert.Null(await guide.AtAsync("/articles/a"));
        Assert.Single(await HistoryAsync(guide, "a"));
    }

    private static async Task<Guide> SeededAsync()
    {
        var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("One")));
        await GitHistory.SeedAsync(guide.Store, guide.Folder);
        await RecordAsync(guide, seconds: 3);
        return guide;
    }

    private static async Task<int> RecordAsync(Guide guide, double seconds)
    {
        guide.Clock.Advance(TimeSpan.FromSeconds(seconds));
        return await guide.AskAsync(db => RevisionRecorder.RecordAsync(db, guide.Now));
    }

    private static Task<List<Revision>> HistoryAsync(Guide guide, string id) => guide.AskAsync(db => db.Revisions.Of("articles", id).ToListAsync());

    private static void Commit(Guide guide, string message, params (string Path, string Text)[] files)
    {
        foreach (var (path, text) in files)
        {
            guide.Write(path, text);
        }

        Git(guide, "add", "-A");
        Git(guide, "-c", "user.name=An Author", "-c", "user.email=author@example.com", "commit", "-q", "--no-gpg-sign", "-m", message);
    }

    private static void Git(Guide guide, params string[] arguments)
    {
        using var git = Process.Start(new ProcessStartInfo("git", arguments) { WorkingDirectory = guide.Root })!;
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
