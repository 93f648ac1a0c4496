namespace BackendCareer.Content.Checks;

/// <summary>Old addresses that two pages claim, or that a live page has.</summary>
internal static class Aliases
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var claims = new Dictionary<string, string>(StringComparer.Ordinal);
        var live = set.Index.Pages.GroupBy(p => FormOf(p.Url)).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        foreach (var (page, key, alias) in AliasesOf(set))
        {
            if (live.TryGetValue(FormOf(alias), out var owner))
            {
                yield return page.At(Rules.DuplicateAlias, key, $"{alias} is the address of {owner.File}: take the alias out");
            }
            else if (!claims.TryAdd(FormOf(alias), page.File))
            {
                yield return page.At(Rules.DuplicateAlias, key, $"{alias} is an alias of {claims[FormOf(alias)]} too: keep one of them");
            }
        }
    }

    private static IEnumerable<(ParsedArticle Page, string Key, string Alias)> AliasesOf(ContentSet set) =>
        from page in set.Pages.OrderBy(p => p.File, StringComparer.Ordinal)
        where page.Article is not null
        from alias in page.Article!.Aliases.Select((url, i) => (Url: url, Index: i))
        select (page, $"aliases[{alias.Index}]", alias.Url);

    /// <summary>One form for addresses that a reader may take for the same.</summary>
    private static string FormOf(string url) => url.ToLowerInvariant().TrimEnd('/');
}
