using System.Text.Json;
using System.Text.Json.Nodes;
using BackendCareer.Content;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Web.Api;

/// <summary>A whole article, in the contract's names and order.</summary>
internal sealed record ApiArticle(
    string Id, string Kind, string Url, string Section, string Slug, string Title, string Summary,
    IReadOnlyList<string> Tags, DateOnly? Updated, DateOnly? Reviewed, int Minutes,
    int? Order, IReadOnlyList<string> Also, IReadOnlyList<Source> Sources, IReadOnlyList<string> Related,
    IReadOnlyList<Heading> Contents, string Html, string Markdown, string Hash, JsonNode Fields)
{
    public static ApiArticle Of(Article a, string html) => new(
        a.Id, a.Kind, a.Url, a.Section, a.Slug, a.Title, a.Summary, a.Tags, a.Updated, a.Reviewed, a.Minutes,
        a.Order, a.Also, a.Sources, a.Related, a.Contents, html, a.Markdown, a.Hash, FrontMatterOf(a.Fields));

    /// <summary>By its own type, which leaves out the name of the type that the store needs.</summary>
    private static JsonNode FrontMatterOf(KindFields fields) =>
        JsonSerializer.SerializeToNode(fields, fields.GetType(), JsonSerializerOptions.Web)!;
}
