namespace BackendCareer.Content.Checks;

/// <summary>Where front matter keys stand.</summary>
internal static class KeyPlaces
{
    /// <summary>A finding at a key, such as <c>outcomes[0].skills[1]</c>, or at the nearest key around it whose place is known.</summary>
    public static Problem At(this ParsedArticle page, Rule rule, string key, string message)
    {
        var (line, column) = page.PlaceOf(key);
        return rule.At(page.File, line, column, message);
    }

    private static (int Line, int Column) PlaceOf(this ParsedArticle page, string key)
    {
        while (key.Length > 0)
        {
            if (page.KeyPlaces.TryGetValue(key, out var place))
            {
                return place;
            }

            key = key[..Math.Max(0, key.LastIndexOfAny(['.', '[']))];
        }

        return (1, 1);
    }
}
