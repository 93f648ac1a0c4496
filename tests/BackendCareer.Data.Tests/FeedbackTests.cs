using BackendCareer.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace BackendCareer.Data.Tests;

/// <summary>What readers say of pages, in a real file.</summary>
public sealed class FeedbackTests
{
    private const string BeforeFeedback = "20261122191832_Initial";

    [Fact]
    public async Task A_form_that_comes_twice_is_one_row()
    {
        await using var guide = await Guide.EmptyAsync();

        Assert.True(await guide.AskAsync(db => db.StoreOnceAsync(Answer("one", "/skills/sql"))));
        Assert.False(await guide.AskAsync(db => db.StoreOnceAsync(Answer("one", "/skills/sql"))));

        Assert.Equal(1, await guide.AskAsync(db => db.Feedback.CountAsync()));
    }

    [Fact]
    public async Task A_form_that_comes_many_times_at_once_is_one_row()
    {
        await using var guide = await Guide.EmptyAsync();

        var stored = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() =>
            guide.AskAsync(db => db.StoreOnceAsync(Answer("one", "/skills/sql"))))));

        Assert.Single(stored, isNew => isNew);
        Assert.Equal(1, await guide.AskAsync(db => db.Feedback.CountAsync()));
    }

    [Fact]
    public async Task A_row_that_cannot_be_stored_is_not_taken_for_one_that_is_there()
    {
        await using var guide = await Guide.EmptyAsync();
        var broken = Answer("one", "/skills/sql");
        broken.Hash = null!;

        await Assert.ThrowsAsync<DbUpdateException>(() => guide.AskAsync(db => db.StoreOnceAsync(broken)));
    }

    [Fact]
    public async Task Answers_are_asked_by_page_and_counted()
    {
        await using var guide = await Guide.EmptyAsync();
        foreach (var answer in (PageFeedback[])[Answer("a", "/b", useful: false), Answer("b", "/a"), Answer("c", "/a", useful: false), Answer("d", "/a")])
        {
            await guide.AskAsync(db => db.StoreOnceAsync(answer));
        }

        Assert.Equal(["d", "c", "b"], await guide.AskAsync(db => db.Feedback.About("/a").Select(f => f.Form).ToListAsync()));
        Assert.Equal([new("/a", 2, 1), new("/b", 0, 1)], await guide.AskAsync(db => db.Feedback.Tallies().ToListAsync()));
    }

    [Fact]
    public async Task What_was_said_comes_back_as_it_was_said()
    {
        await using var guide = await Guide.EmptyAsync();
        var said = Answer("one", "/skills/sql");
        (said.Reasons, said.Text, said.Sentence, said.Revision) = (["wrong", "old"], "Zwei\nZeilen, “quoted” 🙂", "A sentence.", 3);
        await guide.AskAsync(db => db.StoreOnceAsync(said));

        var row = await guide.AskAsync(db => db.Feedback.AsNoTracking().SingleAsync());

        Assert.Equivalent(said, row, strict: true);
    }

    [Fact]
    public async Task The_version_of_a_page_is_the_one_that_its_file_holds()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")));
        var article = (await guide.AtAsync("/articles/a"))!;
        Assert.Null(await guide.AskAsync(db => db.Revisions.NumberAsync(article)));

        await guide.AskAsync(async db =>
        {
            db.Revisions.Add(Version(1, "other"));
            db.Revisions.Add(Version(2, article.Hash));
            return await db.SaveChangesAsync();
        });

        Assert.Equal(2, await guide.AskAsync(db => db.Revisions.NumberAsync(article)));
    }

    [Fact]
    public async Task A_database_of_the_version_before_takes_feedback_and_loses_nothing()
    {
        var folder = Directory.CreateTempSubdirectory("guide-").FullName;
        var store = new SqliteStore($"Data Source={Path.Combine(folder, "guide.db")};Pooling=False");
        await using (var db = store.Open())
        {
            await db.GetService<IMigrator>().MigrateAsync(BeforeFeedback);
            db.Revisions.Add(Version(1, "kept"));
            await db.SaveChangesAsync();
            await Assert.ThrowsAsync<SqliteException>(() => db.Feedback.CountAsync());
        }

        await store.PrepareAsync();

        await using (var db = store.Open())
        {
            Assert.True(await db.StoreOnceAsync(Answer("one", "/skills/sql")));
            Assert.Equal("kept", (await db.Revisions.SingleAsync()).Hash);
        }

        Directory.Delete(folder, recursive: true);
    }

    private static PageFeedback Answer(string form, string page, bool useful = true) =>
        new() { Form = form, Page = page, Hash = "hash", Useful = useful, Day = new DateOnly(2026, 11, 25) };

    private static Revision Version(int number, string hash) =>
        new() { Section = "articles", ArticleId = "a", Number = number, Hash = hash, Markdown = "", Time = new DateTime(2026, 11, 22, 0, 0, 0, DateTimeKind.Utc) };
}
