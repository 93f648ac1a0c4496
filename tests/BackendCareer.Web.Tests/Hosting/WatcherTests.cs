using System.Net;
using System.Text;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class WatcherTests : IAsyncLifetime
{
    private readonly ContentDirectory content = new(("guide/articles/hello.md", Page("First text")));
    private GuideSite site = null!;

    private string Root => content.PathOf("guide");

    public async ValueTask InitializeAsync() => site = await GuideSite.StartAsync(Root);

    public async ValueTask DisposeAsync()
    {
        await site.DisposeAsync();
        content.Dispose();
    }

    [Fact]
    public async Task A_new_file_is_a_page_and_is_found_and_a_deleted_one_is_gone()
    {
        await site.WriteAsync("articles/zebrafish.md", Page("Zebrafish swim"));
        await site.WaitForAsync("/articles/zebrafish", "Zebrafish swim");
        await site.WaitForAsync("/search?q=zebrafish", "/articles/zebrafish");
        File.Delete(Path.Combine(Root, "articles/zebrafish.md"));
        await site.WaitForAsync("/articles/zebrafish", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task An_editors_atomic_rename_is_a_save()
    {
        var beside = Path.Combine(Root, "articles/.hello.md.swp");
        await File.WriteAllTextAsync(beside, Page("Renamed text"));
        File.Move(beside, Path.Combine(Root, "articles/hello.md"), overwrite: true);
        await site.WaitForAsync("/articles/hello", "Renamed text");
    }

    [Fact]
    public async Task A_broken_save_keeps_the_old_page_live_and_says_where_it_is_broken()
    {
        await site.WaitForAsync("/articles/hello", "First text");
        await site.WriteAsync("articles/hello.md", "---\ntitle: [Hello\n---\n\nBroken text.\n");
        await site.WaitForAsync("/health/ready", "\"file\":\"articles/hello.md\"");
        await site.WaitForAsync("/health/ready", "\"status\":\"degraded\"");
        await site.WaitForAsync("/articles/hello", "First text");
        await site.WriteAsync("articles/hello.md", Page("Mended text"));
        await site.WaitForAsync("/articles/hello", "Mended text");
        await site.WaitForAsync("/health/ready", "\"status\":\"ready\"");
    }

    [Fact]
    public async Task A_file_written_in_pieces_is_never_shown_as_broken()
    {
        var whole = Encoding.UTF8.GetBytes(Page("Slow text, écrit en morceaux"));
        await using (var file = new FileStream(Path.Combine(Root, "articles/hello.md"), FileMode.Create, FileAccess.Write, FileShare.ReadWrite, 1))
        {
            foreach (var piece in whole.Chunk(7))
            {
                await file.WriteAsync(piece);
                await file.FlushAsync();
                using var answer = await site.Client.GetAsync(new Uri("/articles/hello", UriKind.Relative));
                Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            }
        }

        await site.WaitForAsync("/articles/hello", "Slow text, écrit en morceaux");
    }

    [Fact]
    public async Task A_folder_moved_in_and_about_takes_its_pages_along()
    {
        content.Write("outside/deep/fox.md", Page("The fox"));
        Directory.Move(content.PathOf("outside"), Path.Combine(Root, "articles/animals"));
        await site.WaitForAsync("/articles/animals/deep/fox", "The fox");
        Directory.Move(Path.Combine(Root, "articles/animals"), Path.Combine(Root, "articles/beasts"));
        await site.WaitForAsync("/articles/beasts/deep/fox", "The fox");
        await site.WaitForAsync("/articles/animals/deep/fox", HttpStatusCode.NotFound);
        Directory.Delete(Path.Combine(Root, "articles/beasts"), recursive: true);
        await site.WaitForAsync("/articles/beasts/deep/fox", HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_thousand_files_at_once_all_appear()
    {
        for (var i = 0; i < 1000; i++) await site.WriteAsync($"articles/many/page-{i}.md", Page($"Number {i}"));
        await site.WaitForAsync("/health/ready", "\"articles\":1001");
        await site.WaitForAsync("/articles/many/page-0", "Number 0.");
        await site.WaitForAsync("/articles/many/page-999", "Number 999.");
    }

    [Fact]
    public async Task The_pages_stay_while_the_folder_is_away_and_follow_it_again_when_it_is_back()
    {
        Directory.Move(Root, content.PathOf("away"));
        await site.WaitForAsync("/health/ready", "\"status\":\"degraded\"");
        await site.WaitForAsync("/articles/hello", "First text");
        content.Write("away/articles/hello.md", Page("Changed while away"));
        Directory.Move(content.PathOf("away"), Root);
        await site.WaitForAsync("/articles/hello", "Changed while away");
        await site.WaitForAsync("/health/ready", "\"status\":\"ready\"");
        await site.WriteAsync("articles/hello.md", Page("Changed after"));
        await site.WaitForAsync("/articles/hello", "Changed after");
    }

    [Fact]
    public async Task What_another_process_synced_is_noticed()
    {
        using var other = new ContentDirectory(("articles/hello.md", Page("First text")));
        await using var still = await GuideSite.StartAsync(other.Root, settings: new Dictionary<string, string> { ["Content:Watch"] = "false" });
        await still.WaitForAsync("/articles/hello", "First text");
        await still.WriteAsync("articles/hello.md", Page("Synced by another"));
        var sync = await GuideProcess.RunAsync(["sync", "--Content:Root", other.Root, "--Data:Root", still.DataRoot]);
        Assert.Equal(0, sync.Code);
        await still.WaitForAsync("/articles/hello", "Synced by another");
    }

    [Fact]
    public async Task A_scheduled_page_appears_at_its_time()
    {
        var at = DateTime.UtcNow.AddSeconds(3).ToString("yyyy-MM-ddTHH:mm:ssZ", System.Globalization.CultureInfo.InvariantCulture);
        await site.WriteAsync("articles/later.md", $"---\ntitle: Later\nsummary: A page.\npublish: {at}\n---\n\nAt last.\n");
        await site.WaitForAsync("/health/ready", "\"articles\":2");
        await site.WaitForAsync("/articles/later", HttpStatusCode.NotFound);
        await site.WaitForAsync("/articles/later", "At last");
    }

    private static string Page(string text) => $"---\ntitle: Hello\nsummary: A page.\n---\n\n{text}.\n";
}
