using System.Text;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Pages;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class PageTableTests
{
    private const int Roomy = 1 << 20;

    [Fact]
    public void A_page_rendered_before_an_eviction_is_never_stored_after_it()
    {
        var table = Table(Roomy);
        var before = table.Generation;
        table.EvictAll();
        table.Store("/a", Page(10), before);
        Assert.Null(table.Find("/a"));
    }

    [Fact]
    public void Nor_after_the_eviction_of_another_page_since_its_links_may_have_changed()
    {
        var table = Table(Roomy);
        var before = table.Generation;
        table.Evict(["/b"]);
        table.Store("/a", Page(10), before);
        Assert.Null(table.Find("/a"));
    }

    [Fact]
    public void A_better_compression_of_a_page_that_has_gone_stays_out()
    {
        var table = Table(Roomy);
        var light = Stored(table, "/a", 10);
        table.EvictAll();
        table.Replace("/a", light, light.Best());
        Assert.Null(table.Find("/a"));
        Assert.Equal(0, table.Held);
    }

    [Fact]
    public void A_very_long_page_is_never_compressed_for_longer_than_its_readers_wait()
    {
        var table = Table(64 << 20);
        Stored(table, "/long", 3 << 20);
        Assert.Null(table.NextToSqueeze());
        var brief = Stored(table, "/short", 10);
        Assert.Same(brief, table.NextToSqueeze()!.Value.Value);
    }

    [Fact]
    public void The_least_recently_used_goes_when_the_table_is_full()
    {
        var room = 4 * Page(12_000).Size;
        var table = Table(room);
        for (var i = 0; i < 4; i++) Stored(table, $"/{i}", 12_000);
        Assert.NotNull(table.Find("/0"));
        for (var i = 4; i < 6; i++) Stored(table, $"/{i}", 12_000);
        Assert.NotNull(table.Find("/0"));
        Assert.Null(table.Find("/1"));
        Assert.InRange(table.Held, 1, room);
    }

    [Fact]
    public void A_page_larger_than_the_table_is_not_held()
    {
        var table = Table(5_000);
        Stored(table, "/a", 10_000);
        Assert.Null(table.Find("/a"));
        Assert.Equal(0, table.Held);
    }

    [Fact]
    public void What_is_evicted_weighs_nothing()
    {
        var table = Table(Roomy);
        Stored(table, "/a", 100);
        Stored(table, "/a", 200);
        var b = Stored(table, "/b", 300);
        table.Evict(["/a", "/nothing"]);
        Assert.Equal(b.Size, table.Held);
    }

    [Fact]
    public async Task One_reader_renders_for_all_who_ask_meanwhile_but_not_for_those_after_an_eviction()
    {
        var table = Table(Roomy);
        var first = table.Generation;
        table.Join("/a", first, out var leads);
        var follower = table.Join("/a", first, out var follows);
        table.EvictAll();
        table.Join("/a", table.Generation, out var leadsAnew);
        Assert.Equal((true, false, true), (leads, follows, leadsAnew));
        var page = Page(10);
        table.Land("/a", first, page);
        Assert.Same(page, await follower.Task);
    }

    private static PageTable Table(long size) => new(size, new WakeUp());

    private static FinishedPage Stored(PageTable table, string path, int length)
    {
        var page = Page(length);
        table.Store(path, page, table.Generation);
        return page;
    }

    /// <summary>Text that hardly compresses, so that sizes are what they seem.</summary>
    private static FinishedPage Page(int length)
    {
        var noise = new byte[length];
        new Random(length).NextBytes(noise);
        return new FinishedPage(Encoding.ASCII.GetBytes(Convert.ToHexString(noise))[..length], "text/html", [], []);
    }
}
