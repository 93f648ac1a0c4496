using BackendCareer.Data;

namespace BackendCareer.Web.Api;

/// <summary>A page of a list.</summary>
internal sealed record ApiList(int Total, int Page, int Size, IReadOnlyList<ApiItem> Items);

/// <summary>An article in a list, in the contract's names and order.</summary>
internal sealed record ApiItem(
    string Id, string Kind, string Url, string Section, string Slug, string Title, string Summary,
    IReadOnlyList<string> Tags, DateOnly? Updated, DateOnly? Reviewed, int Minutes)
{
    public static ApiItem Of(ArticleItem a) =>
        new(a.Id, a.Kind, a.Url, a.Section, a.Slug, a.Title, a.Summary, a.Tags, a.Updated, a.Reviewed, a.Minutes);
}
