namespace BackendCareer.Content.Tests.Checks;

public class UnknownSlugTests
{
    /// <summary>Each key that names something, with a name that nothing has.</summary>
    public static TheoryData<string, string, string> Unknown => new()
    {
        { "path/z.md", "needs: [frist]", "first" },
        { "path/z.md", "outcomes: [{ id: a, text: I can, skills: [sqll] }]", "sql" },
        { "roles/z.md", "tasks: [backup]", "backups" },
        { "roles/z.md", "skills: [{ skill: sqll, weight: 5 }]", "sql" },
        { "roles/z.md", "pay: [us-backend]", "us-back-end" },
        { "tasks/z.md", "skills: [sqll]", "sql" },
        { "skills/z.md", "needs: [sqll]", "sql" },
        { "index.md", "doors: [{ text: I am new, to: path/frist }]", "path/first" },
        { "index.md", "pay: [us-backend]", "us-back-end" },
        { "articles/z.md", "related: [skills/sqll]", "skills/sql" },
        { "articles/z.md", "nolink: [indx]", "index-term" },
    };

    [Theory]
    [MemberData(nameof(Unknown))]
    public void A_name_that_nothing_has_is_told_with_the_nearest(string file, string keys, string nearest)
    {
        var guide = With(file, keys);

        Assert.Equal([$"{file}:4"], guide.Places(Rules.UnknownSlug).Select(p => p[..p.LastIndexOf(':')]));
        Assert.True(nearest == "index-term" || guide.Message(Rules.UnknownSlug).EndsWith($"did you mean {nearest}?", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("path/z.md", "needs: [first]")]
    [InlineData("path/z.md", "outcomes: [{ id: a, text: I can, skills: [sql] }]")]
    [InlineData("roles/z.md", "tasks: [backups]\nskills: [{ skill: sql, weight: 5 }]\npay: [us-back-end]")]
    [InlineData("tasks/z.md", "skills: [sql]")]
    [InlineData("skills/z.md", "needs: [sql]")]
    [InlineData("index.md", "doors: [{ text: I am new, to: path/first }]\npay: [us-back-end]")]
    [InlineData("articles/z.md", "related: [skills/sql, skills]\nnolink: [index-term]")]
    [InlineData("articles/z.md", "related: [skills/being-written]")]
    public void A_name_that_exists_is_fine(string file, string keys) =>
        Assert.Empty(With(file, keys).Places(Rules.UnknownSlug));

    [Fact]
    public void Steps_are_named_by_id_and_not_by_slug() => Assert.Empty(
        Guide.With(
            ("path/renamed.md", Guide.Page("title: T\nsummary: S\nid: first")),
            ("path/z.md", Guide.Page("title: T\nsummary: S\nneeds: [first]")))
            .Places(Rules.UnknownSlug));

    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    public void An_outlook_names_one_of_the_sources_of_its_page(int source, int problems) => Assert.Equal(
        problems,
        With("roles/z.md", $"outlook: [{{ occupation: O, percent: 1, from: 2024, to: 2034, source: {source} }}]\nsources: [{{ title: T, url: 'https://example.com' }}]")
            .Places(Rules.UnknownSlug).Count());

    [Theory]
    [InlineData("outcomes: [{ id: a, text: I can, was: [a] }]", 1)]
    [InlineData("outcomes: [{ id: a, text: I can, was: [c] }, { id: b, text: I can, was: [c] }]", 0)]
    [InlineData("outcomes: [{ id: a, text: I can, was: [c] }]\nretired: [{ id: c, gone: part of a now }]", 1)]
    [InlineData("outcomes: [{ id: a, text: I can }]\nretired: [{ id: a, gone: now b }]", 1)]
    [InlineData("outcomes: [{ id: a, text: I can, was: [old] }]\nretired: [{ id: older, gone: now a }]", 0)]
    public void An_old_outcome_is_neither_live_nor_both_replaced_and_gone(string keys, int problems) =>
        Assert.Equal(problems, With("path/z.md", keys).Places(Rules.DuplicateId).Count());

    private static Guide With(string file, string keys) => Guide.With(
        (file, Guide.Page($"title: T\nsummary: S\n{keys}")),
        ("path/first.md", "Text."),
        ("tasks/backups.md", "Text."),
        ("skills/_section.md", "Text."),
        ("skills/sql.md", "Text."),
        ("skills/being-written.md", Guide.Page("title: T\nsummary: S\nstatus: draft")),
        ("glossary/index-term.md", "Text."));
}
