namespace BackendCareer.Content.Checks;

/// <summary>Pages too short to be of use.</summary>
internal static class Stubs
{
    private const int LeastWords = 80;
    private const int LeastWordsOfTerm = 20;

    public static IEnumerable<Problem> Find(ContentSet set) =>
        from article in set.Pages.Select(p => p.Article).OfType<Article>()
        where article is { Status: not ArticleStatus.Draft, Kind: not "section", Url: not "/" }
        let least = article.Kind == "term" ? LeastWordsOfTerm : LeastWords
        where article.Words < least
        select Rules.Stub.At(
            article.File, 1, 1, $"the page has {article.Words} words: write at least {least}, or set status: draft");
}
