namespace BackendCareer.Data.Search;

/// <summary>
/// Letters without their accents, as the engine's index folds them. A table, because the site runs with the invariant
/// culture, in which .NET does not decompose letters.
/// </summary>
internal static class Accents
{
    private const char First = 'à';

    // One plain letter for each of U+00E0 to U+017F; a dot where the letter stays itself.
    private const string Plain =
        "aaaaaa.ceeeeiiii.nooooo..uuuuy.yaaaaaaccccccccdd..eeeeeeeeeegggg"
        + "gggghh..iiiiiiiii...jjkk.llllll....nnnnnn...oooooo..rrrrrrssssss"
        + "sstttt..uuuuuuuuuuuuwwyyyzzzzzz.";

    /// <summary>The letter without its accent; NUL for an accent that stands alone.</summary>
    public static char Strip(char c) =>
        c < First ? c
        : c is >= '\u0300' and <= '\u036F' ? '\0'
        : c - First < Plain.Length && Plain[c - First] != '.' ? Plain[c - First]
        : c;
}
