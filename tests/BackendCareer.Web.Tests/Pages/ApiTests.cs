using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;

namespace BackendCareer.Web.Tests.Pages;

public sealed class ApiTests(SmallGuide guide)
{
    [Theory]
    [InlineData("/api/v1/search?q=rows", "query corrected total page size results facets answer")]
    [InlineData("/api/v1/articles", "total page size items")]
    [InlineData("/api/v1/articles/skills/sql", "id kind url section slug title summary tags updated reviewed minutes order also sources related contents html markdown hash fields")]
    public async Task Answers_have_the_names_of_the_contract(string address, string names) =>
        Assert.Equal(names.Split(' '), NamesOf((await JsonAsync(address)).RootElement));

    [Fact]
    public async Task A_list_holds_items_without_their_text()
    {
        var item = (await JsonAsync("/api/v1/articles?section=skills&size=1")).RootElement.GetProperty("items")[0];
        Assert.Equal("id kind url section slug title summary tags updated reviewed minutes".Split(' '), NamesOf(item));
        Assert.Equal("/skills/sql", item.GetProperty("url").GetString());
    }

    [Fact]
    public async Task A_search_result_has_the_shape_of_the_contract()
    {
        var result = (await JsonAsync("/api/v1/search?q=rows")).RootElement.GetProperty("results")[0];
        Assert.Equal("url section slug title heading snippet score more".Split(' '), NamesOf(result));
        Assert.Contains("<mark>", result.GetProperty("snippet").GetString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/api/v1/articles/path/one", "needs hours outcomes retired questions practice")]
    [InlineData("/api/v1/articles/skills/sql", "group level needs compare")]
    [InlineData("/api/v1/articles/articles/nested/deep", "")]
    public async Task Fields_are_the_kinds_own_front_matter(string address, string names) =>
        Assert.Equal(names.Split(' ', StringSplitOptions.RemoveEmptyEntries), NamesOf((await JsonAsync(address)).RootElement.GetProperty("fields")));

    [Theory]
    [InlineData("/api/v1/search", 400)]
    [InlineData("/api/v1/search?q=", 400)]
    [InlineData("/api/v1/search?q=a&x=1", 400)]
    [InlineData("/api/v1/search?q=a&q=b", 400)]
    [InlineData("/api/v1/articles?page=0", 400)]
    [InlineData("/api/v1/articles?page=x", 400)]
    [InlineData("/api/v1/articles?size=101", 400)]
    [InlineData("/api/v1/articles?Page=1", 400)]
    [InlineData("/api/v1/articles/skills/sql?x", 400)]
    [InlineData("/api/v1/articles/skills/nope", 404)]
    [InlineData("/api/v1/articles/path/two", 404)]
    [InlineData("/api/v1/nope", 404)]
    [InlineData("/api", 404)]
    [InlineData("/api/../api/v1", 404)]
    public async Task Errors_are_problem_documents(string address, int status)
    {
        using var answer = await guide.GetAsync(address);
        Assert.Equal(status, (int)answer.StatusCode);
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
        using var problem = JsonDocument.Parse(await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken));
        Assert.Equal(status, problem.RootElement.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.RootElement.GetProperty("detail").GetString()!);
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("DELETE")]
    public async Task Other_methods_are_refused_and_the_right_ones_named(string method)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), new Uri("/api/v1/articles", UriKind.Relative));
        using var answer = await guide.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow.Order(StringComparer.Ordinal));
        Assert.Equal("application/problem+json", answer.Content.Headers.ContentType?.MediaType);
    }

    [Fact]
    public async Task A_page_past_the_end_is_empty()
    {
        var list = (await JsonAsync("/api/v1/articles?page=99")).RootElement;
        Assert.Empty(list.GetProperty("items").EnumerateArray());
        Assert.True(list.GetProperty("total").GetInt32() > 5);
    }

    [Fact]
    public async Task Pages_of_a_list_name_their_neighbors()
    {
        using var answer = await guide.GetAsync("/api/v1/articles?size=2&page=2");
        var links = answer.Headers.GetValues("Link").Single();
        Assert.Contains("</api/v1/articles?size=2&page=1>; rel=\"prev\"", links, StringComparison.Ordinal);
        Assert.Contains("</api/v1/articles?size=2&page=3>; rel=\"next\"", links, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_answer_that_the_client_has_is_not_sent_again()
    {
        using var first = await guide.GetAsync("/api/v1/articles/skills/sql");
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri("/api/v1/articles/skills/sql", UriKind.Relative));
        request.Headers.IfNoneMatch.Add(first.Headers.ETag ?? new EntityTagHeaderValue("\"none\""));
        using var again = await guide.Client.SendAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.NotModified, again.StatusCode);
    }

    private async Task<JsonDocument> JsonAsync(string address) => JsonDocument.Parse(await guide.TextAsync(address));

    private static IEnumerable<string> NamesOf(JsonElement element) => element.EnumerateObject().Select(p => p.Name);
}
