using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests.Sync;

/// <summary>Pages that take each other's place.</summary>
public sealed class AddressTests
{
    [Theory]
    [InlineData(2)]
    [InlineData(5)]
    public async Task Pages_trade_addresses_in_a_circle_and_keep_their_rows(int pages)
    {
        await using var guide = await Guide.EmptyAsync();
        async Task<SyncReport> WriteAsync(int shift)
        {
            for (var i = 0; i < pages; i++)
            {
                guide.Write($"articles/f{i}.md", Guide.Page($"Page {i}", front: $"id: page{i}\nslug: slug{(i + shift) % pages}"));
            }

            return await guide.Sync.ApplyAsync();
        }

        await WriteAsync(0);
        var before = await guide.AskAsync(db => db.Articles.ToDictionaryAsync(a => a.Id, a => a.Key));

        var report = await WriteAsync(1);

        Assert.Equal(pages, report.Changed.Count);
        Assert.Equal((0, 0, 0), (report.Added.Count, report.Removed.Count, report.KeptBack.Count));
        Assert.Equal("Page 0", (await guide.AtAsync("/articles/slug1"))!.Title);
        Assert.Equal(before, await guide.AskAsync(db => db.Articles.ToDictionaryAsync(a => a.Id, a => a.Key)));
    }

    [Fact]
    public async Task Pages_trade_files()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "id: ida\nslug: sa")), ("articles/b.md", Guide.Page("B", front: "id: idb\nslug: sb")));
        guide.Write("articles/a.md", Guide.Page("B", front: "id: idb\nslug: sb"));
        guide.Write("articles/b.md", Guide.Page("A", front: "id: ida\nslug: sa"));

        await guide.Sync.ApplyAsync();

        Assert.Equal(("articles/b.md", "articles/a.md"), ((await guide.AtAsync("/articles/sa"))!.File, (await guide.AtAsync("/articles/sb"))!.File));
    }

    [Fact]
    public async Task A_new_page_takes_the_address_that_another_leaves()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("Old", front: "id: a\nslug: good")));
        guide.Write("articles/a.md", Guide.Page("Old", front: "id: a\nslug: other"));
        guide.Write("articles/b.md", Guide.Page("New", front: "slug: good"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("+/articles/other ~/articles/good", report.Told());
        Assert.Equal("New", (await guide.AtAsync("/articles/good"))!.Title);
    }

    [Fact]
    public async Task A_trade_with_a_page_that_cannot_go_live_waits_for_its_mending()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "id: a\nslug: one")), ("articles/b.md", Guide.Page("B", front: "id: b\nslug: two")));
        guide.Write("articles/a.md", Guide.Page("A", front: "id: a\nslug: two"));
        guide.Write("articles/b.md", Guide.Page("B", new string('[', 5_000), "id: b\nslug: one"));

        var report = await guide.Sync.ApplyAsync();
        var stillLive = ((await guide.AtAsync("/articles/one"))!.Title, (await guide.AtAsync("/articles/two"))!.Title);
        guide.Write("articles/b.md", Guide.Page("B", front: "id: b\nslug: one"));
        await guide.Sync.ApplyAsync(["articles/b.md"]);

        Assert.Equal("!articles/a.md !articles/b.md", report.Told());
        Assert.Equal(("A", "B"), stillLive);
        Assert.Equal(("B", "A"), ((await guide.AtAsync("/articles/one"))!.Title, (await guide.AtAsync("/articles/two"))!.Title));
    }

    [Fact]
    public async Task A_file_whose_id_changes_is_another_page_at_the_same_address()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A")), ("articles/b.md", Guide.Page("B")));
        var before = (await guide.AtAsync("/articles/a"))!.Key;
        guide.Write("articles/a.md", Guide.Page("A", front: "id: other"));

        var report = await guide.Sync.ApplyAsync();

        Assert.Equal("~/articles/a", report.Told());
        Assert.NotEqual(before, (await guide.AtAsync("/articles/a"))!.Key);
    }

    [Fact]
    public async Task An_alias_moves_from_one_page_to_another()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", front: "aliases: [/articles/x]")), ("articles/b.md", Guide.Page("B")));
        guide.Write("articles/a.md", Guide.Page("A"));
        guide.Write("articles/b.md", Guide.Page("B", front: "aliases: [/articles/x]"));

        await guide.Sync.ApplyAsync();

        Assert.Equal("/articles/b", await guide.AskAsync(db => db.UrlOfAliasAsync("/articles/x", guide.Public)));
    }

    [Fact]
    public async Task An_alias_that_two_pages_claim_leads_to_the_first_by_file()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/b.md", Guide.Page("B", front: "aliases: [/articles/x]")), ("articles/c.md", Guide.Page("C", front: "aliases: [/articles/x]")));
        guide.Write("articles/a.md", Guide.Page("A", front: "aliases: [/articles/x]\nstatus: draft"));

        await guide.Sync.ApplyAsync();

        Assert.Equal("/articles/b", await guide.AskAsync(db => db.UrlOfAliasAsync("/articles/x", guide.Public)));
    }
}
