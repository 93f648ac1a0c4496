namespace BackendCareer.Content.Tests.Checks;

public class FirstUseTests
{
    [Theory]
    [InlineData("Ask the API for it.", 9)]
    [InlineData("Ask both apis for it.", 10)]
    [InlineData("A query plan says so.", 3)]
    [InlineData("A query\nplan says so.", 3)]
    [InlineData("Query plans say so.", 1)]
    [InlineData("The execution plan says so.", 5)]
    [InlineData("It is *idempotent* here.", 8)]
    [InlineData("(Idempotency, again.)", 2)]
    [InlineData("Latencies differ.", 1)]
    [InlineData("Learn C# first.", 7)]
    [InlineData("The server's answer.", 5)]
    [InlineData("> [!NOTE]\n> A server answers.", 0)]
    [InlineData("An API comes first, a [linked API](../glossary/api.md) second.", 4)]
    [InlineData("An [API](https://example.com) elsewhere, then an API.", 50)]
    public void A_first_use_without_a_link_is_told_at_its_word(string text, int column) => Assert.Equal(
        [column == 0 ? "articles/a.md:6:5" : $"articles/a.md:5:{column}"], With(text).Places(Rules.FirstUse));

    [Theory]
    [InlineData("Ask the [API](../glossary/api.md), then the API again.")]
    [InlineData("Ask the [interface](../glossary/api.md), which is an API.")]
    [InlineData("Ask the [API](/glossary/api) for it.")]
    [InlineData("Ask the `API` for it.")]
    [InlineData("## The API\n\nText.")]
    [InlineData("```text\nAPI\n```")]
    [InlineData("Take the rest of the day and some soap.")]
    [InlineData("The Api of a bee is no term.")]
    [InlineData("A capital, a serverless function and an observer.")]
    [InlineData("Server-side rendering, HTTP/2 and api_key are words of their own.")]
    [InlineData("![The API](plan.svg)")]
    [InlineData("<code>API</code> and <kbd>API</kbd>")]
    [InlineData("The index is meant in another sense here.")]
    public void Links_headings_code_and_other_words_are_fine(string text) =>
        Assert.Empty(With(text).Places(Rules.FirstUse));

    [Fact]
    public void The_link_to_write_is_named() => Assert.Contains(
        "[APIs](../glossary/api.md)", With("Ask the APIs.").Message(Rules.FirstUse), StringComparison.Ordinal);

    [Fact]
    public void The_longest_name_counts() => Assert.Contains(
        "query-plan.md", With("The query plan is long.").Message(Rules.FirstUse), StringComparison.Ordinal);

    [Fact]
    public void A_term_is_told_once_a_page() => Assert.Single(With("An API.\n\nAn API.").Places(Rules.FirstUse));

    [Fact]
    public void A_term_is_not_told_on_its_own_page() =>
        Assert.Empty(Guide.With(("glossary/api.md", Guide.Page("title: API", "An API is a door."))).Places(Rules.FirstUse));

    [Fact]
    public void A_draft_of_a_term_is_not_offered() => Assert.Empty(
        Guide.With(("glossary/api.md", Guide.Page("title: API\nstatus: draft", "A door.")), ("articles/a.md", "An API."))
            .Places(Rules.FirstUse));

    internal static Guide With(string text) => Guide.With(
        ("articles/a.md", Guide.Page("title: T\nnolink: [database-index]", text)),
        ("articles/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"),
        Term("api", "API", "APIs"),
        Term("c-sharp", "C#"),
        Term("http", "HTTP"),
        Term("idempotent", "Idempotent", "idempotency"),
        Term("database-index", "Database index", "index"),
        Term("latency", "Latency"),
        Term("query", "Query"),
        Term("query-plan", "Query plan", "execution plan"),
        Term("rest", "REST"),
        Term("server", "Server"),
        Term("soap", "SOAP"));

    private static (string, string) Term(string slug, string title, string also = "") =>
        ($"glossary/{slug}.md", Guide.Page($"title: {title}\nalso: [{also}]", "Text."));
}
