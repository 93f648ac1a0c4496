namespace BackendCareer.Content.Checks;

/// <summary>Pages that the text of no other public page links to.</summary>
internal static class Orphans
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var articles = set.Pages.Select(p => p.Article).OfType<Article>().ToList();
        var linked = LinkedFrom(articles.Where(a => a.Status != ArticleStatus.Draft));
        return from article in articles
               where article is { Status: ArticleStatus.Published, Kind: not "section", Url: not "/" }
               where !article.Aliases.Append(article.Url).Any(linked.Contains)
               select Rules.Orphan.At(
                   article.File, 1, 1, "no page's text links here: link it where a reader would want it");
    }

    /// <summary>Addresses that a page other than their own links to.</summary>
    private static HashSet<string> LinkedFrom(IEnumerable<Article> articles) =>
    [
        .. from article in articles
           from link in article.Links
           where link.Target != article.Url && !article.Aliases.Contains(link.Target)
           select link.Target,
    ];
}
