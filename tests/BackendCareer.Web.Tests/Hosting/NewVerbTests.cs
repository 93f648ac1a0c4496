namespace BackendCareer.Web.Tests.Hosting;

public sealed class NewVerbTests
{
    [Fact]
    public async Task Each_kind_gets_a_file_in_its_place_that_passes_check()
    {
        using var content = new ContentDirectory(("content/path/03-databases.md", "---\ntitle: Databases\nsummary: Where data rests.\nstatus: draft\n---\n\nText.\n"));
        foreach (var (kind, file) in Places)
        {
            var outcome = await New(content, kind, $"C# & «Über»: \"мир\"{(kind == "root" ? " root" : "")}");
            Assert.Equal((0, content.PathOf("content/" + file)), (outcome.Code, outcome.Output.Trim()));
        }

        var check = await GuideProcess.RunAsync(["check", "--Content:Root", content.PathOf("content")]);
        Assert.True(check.Code == 0 && check.Output.Contains("0 errors", StringComparison.Ordinal), check.Output);
    }

    [Theory]
    [InlineData("articles/hello-world.md")]
    [InlineData("articles/07-hello-world.md")]
    public async Task Nothing_is_ever_overwritten(string existing)
    {
        using var content = new ContentDirectory(("content/" + existing, Taken));
        var outcome = await New(content, "article", "Hello, world!");
        Assert.Contains(existing, outcome.OneLineWith(1), StringComparison.Ordinal);
        Assert.Equal(Taken, await File.ReadAllTextAsync(content.PathOf("content/" + existing)));
    }

    [Theory]
    [InlineData("...")]
    [InlineData("Index")]
    [InlineData("Line\nbreak\u202e")]
    public async Task A_title_that_no_page_can_have_writes_nothing(string title)
    {
        using var content = new ContentDirectory(("content/index.md", "---\ntitle: Home\n---\n\nText.\n"));
        (await New(content, "article", title)).OneLineWith(1);
        Assert.False(Directory.Exists(content.PathOf("content/articles")));
    }

    private const string Taken = "---\ntitle: Taken\n---\n\nPrecious.\n";

    private static readonly (string Kind, string File)[] Places =
    [
        ("step", "path/04-csharp-uber-mir.md"),
        ("role", "roles/csharp-uber-mir.md"),
        ("task", "tasks/csharp-uber-mir.md"),
        ("skill", "skills/csharp-uber-mir.md"),
        ("term", "glossary/csharp-uber-mir.md"),
        ("article", "articles/csharp-uber-mir.md"),
        ("root", "csharp-uber-mir-root.md"),
        ("section", "csharp-uber-mir/_section.md"),
    ];

    private static Task<Outcome> New(ContentDirectory content, string kind, string title) =>
        GuideProcess.RunAsync(["new", kind, title, "--Content:Root", content.PathOf("content")]);
}
