using System.Net;
using System.Net.Sockets;
using System.Text.Json;

namespace BackendCareer.Web.Tests.Hosting;

public sealed class VerbTests
{
    private const string Good = "---\ntitle: Home\nsummary: The guide.\n---\n\nWelcome.\n";
    private const string Broken = "---\ntitle: [Home\n---\n\nWelcome.\n";

    [Theory]
    [InlineData("chek", "the nearest is check")]
    [InlineData("check --fromat json", "the nearest is --format")]
    [InlineData("check --format jsn", "\"jsn\" is no --format; the nearest is json.")]
    [InlineData("check --format=yaml", "\"yaml\" is no --format; there are github, json, sarif, text.")]
    [InlineData("check DIR", "one word too many")]
    [InlineData("sync --fix", "is not an option")]
    [InlineData("serve --Foo:Bar 1", "is not an option")]
    [InlineData("serve Content:Root=x", "one word too many")]
    [InlineData("new artcle Title", "\"artcle\" is no KIND; the nearest is article.")]
    [InlineData("new poem Title", "\"poem\" is no KIND; there are ")]
    [InlineData("new article", "")]
    [InlineData("serve --urls", "--urls needs a value")]
    public async Task Wrong_usage_exits_2_with_one_line_that_names_the_nearest(string words, string says)
    {
        var outcome = await GuideProcess.RunAsync(words.Split(' '));
        Assert.Contains(says, outcome.OneLineWith(2), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("serve")]
    [InlineData("write")]
    [InlineData("check")]
    [InlineData("sync")]
    [InlineData("new")]
    public async Task Each_verb_explains_itself(string verb)
    {
        var outcome = await GuideProcess.RunAsync([verb, "--help"]);
        Assert.Equal(0, outcome.Code);
        Assert.Contains(verb, outcome.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_missing_content_folder_ends_each_verb_with_one_line()
    {
        foreach (var verb in (string[])["serve", "check", "sync"])
        {
            var outcome = await GuideProcess.RunAsync([verb, "--Content:Root", "/no/such/folder"]);
            Assert.Contains("/no/such/folder", outcome.OneLineWith(1), StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_data_folder_that_cannot_be_made_ends_the_start_with_one_line()
    {
        using var content = new ContentDirectory(("content/index.md", Good), ("file", "in the way"));
        var outcome = await Serve(content, "--Data:Root", content.PathOf("file/data"));
        Assert.Contains("Data:Root", outcome.OneLineWith(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_garbage_database_ends_the_start_with_one_line_and_is_left_alone()
    {
        var garbage = new string('x', 5000);
        using var content = new ContentDirectory(("content/index.md", Good), ("data/guide.db", garbage));
        var outcome = await Serve(content);
        Assert.Contains("guide.db", outcome.OneLineWith(1), StringComparison.Ordinal);
        Assert.Equal(garbage, await File.ReadAllTextAsync(content.PathOf("data/guide.db")));
    }

    [Fact]
    public async Task The_database_of_another_guide_is_refused_by_both_names()
    {
        using var content = new ContentDirectory(("content/index.md", Good), ("other/about.md", Good));
        var data = content.PathOf("data");
        Assert.Equal(0, (await GuideProcess.RunAsync(["sync", "--Content:Root", content.PathOf("content"), "--Data:Root", data])).Code);
        var line = (await GuideProcess.RunAsync(["sync", "--Content:Root", content.PathOf("other"), "--Data:Root", data])).OneLineWith(1);
        Assert.Contains(content.PathOf("content"), line, StringComparison.Ordinal);
        Assert.Contains(content.PathOf("other"), line, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_ends_the_start_with_one_line()
    {
        using var content = new ContentDirectory(("content/index.md", Good));
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var outcome = await Serve(content, "--urls", $"http://{taken.LocalEndpoint}");
        var line = outcome.OneLineWith(1);
        Assert.Contains($"cannot listen on http://{taken.LocalEndpoint};", line, StringComparison.Ordinal);
        Assert.Contains("in use", line, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("http://0.0.0.0:0")]
    [InlineData("http://*:0")]
    [InlineData("http://localhost:0;http://10.1.2.3:80")]
    public async Task An_author_writes_on_loopback_only(string urls)
    {
        using var content = new ContentDirectory(("content/index.md", Good));
        var outcome = await GuideProcess.RunAsync(["write", "--Content:Root", content.PathOf("content"), "--urls", urls]);
        Assert.Contains("loopback", outcome.OneLineWith(1), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Check_prints_paths_relative_to_the_content_root_and_fails_on_errors_only()
    {
        using var content = new ContentDirectory(("content/index.md", Good), ("content/articles/hello.md", Broken));
        var bad = await GuideProcess.RunAsync(["check", "--Content:Root", "content"], content.Root);
        Assert.Equal(1, bad.Code);
        Assert.Matches(@"(?m)^articles/hello\.md:[0-9]+:[0-9]+ error front-matter ", bad.Output);
        File.Delete(content.PathOf("content/articles/hello.md"));
        Assert.Equal(0, (await GuideProcess.RunAsync(["check", "--Content:Root=content"], content.Root)).Code);
        Assert.False(Directory.Exists(content.PathOf("data")), "check wrote something.");
    }

    [Fact]
    public async Task Check_prints_json_for_programs()
    {
        using var content = new ContentDirectory(("content/index.md", Good), ("content/articles/hello.md", Broken));
        var outcome = await GuideProcess.RunAsync(["check", "--format", "json", "--Content:Root", content.PathOf("content")]);
        using var json = JsonDocument.Parse(outcome.Output);
        Assert.Equal(1, json.RootElement.GetProperty("errors").GetInt32());
        Assert.Equal("articles/hello.md", json.RootElement.GetProperty("problems")[0].GetProperty("file").GetString());
        Assert.Equal(0, json.RootElement.GetProperty("overdue").GetArrayLength());
    }

    [Fact]
    public async Task Sync_says_what_it_did_and_fails_when_it_kept_a_file_back()
    {
        using var content = new ContentDirectory(("content/index.md", Good), ("content/articles/hello.md", Broken));
        var first = await Sync(content);
        Assert.Equal(1, first.Code);
        using var json = JsonDocument.Parse(first.Output);
        Assert.Equal("/", json.RootElement.GetProperty("added")[0].GetString());
        Assert.Equal("articles/hello.md", json.RootElement.GetProperty("keptBack")[0].GetString());
        Assert.Equal(
            ["file", "line", "column", "severity", "rule", "message"],
            json.RootElement.GetProperty("problems")[0].EnumerateObject().Select(p => p.Name));
        content.Write("content/articles/hello.md", Good);
        Assert.Equal(0, (await Sync(content)).Code);
    }

    private static Task<Outcome> Sync(ContentDirectory content) =>
        GuideProcess.RunAsync(["sync", "--format", "json", "--Content:Root", content.PathOf("content")]);

    private static Task<Outcome> Serve(ContentDirectory content, params string[] more) =>
        GuideProcess.RunAsync(["serve", "--Content:Root", content.PathOf("content"), "--urls", "http://127.0.0.1:0", .. more]);
}
