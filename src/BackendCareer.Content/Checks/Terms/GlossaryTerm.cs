using BackendCareer.Content.Checks.Links;

namespace BackendCareer.Content.Checks.Terms;

/// <summary>A published page of the glossary, as the texts of others may name it.</summary>
internal sealed record GlossaryTerm(string Slug, string Title, string Url, string File, IReadOnlyList<string> Names)
{
    public static IReadOnlyList<GlossaryTerm> In(ContentSet set) =>
    [
        .. from article in set.Pages.Select(p => p.Article).OfType<Article>()
           where article is { Kind: "term", Status: ArticleStatus.Published }
           orderby article.File
           select new GlossaryTerm(article.Slug, article.Title, article.Url, article.File, [article.Title, .. article.Also]),
    ];

    /// <summary>The link's target as the author of <paramref name="file"/> writes it.</summary>
    public string PathFrom(string file) => LinkPath.Between(file, File);
}
