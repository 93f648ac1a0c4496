using System.Text.RegularExpressions;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>Which sentence of a passage a character belongs to.</summary>
internal sealed partial class Sentences(string text)
{
    private readonly List<int> starts = StartsIn(text);

    /// <summary>The sentence, from 0, that holds a character.</summary>
    public int At(int offset)
    {
        var found = starts.BinarySearch(offset);
        return found >= 0 ? found : ~found - 1;
    }

    private static List<int> StartsIn(string text)
    {
        List<int> starts = [0];
        foreach (var end in SentenceEnd().EnumerateMatches(text))
        {
            if (text[end.Index] != '.' || !IsAbbreviation(text.AsSpan(starts[^1], end.Index - starts[^1])))
            {
                starts.Add(end.Index + end.Length);
            }
        }

        return starts;
    }

    /// <summary>Whether the full stop after <paramref name="before"/> belongs to its last word, as in "e.g." or "U.S.".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before) => Abbreviation().IsMatch(before[^Math.Min(12, before.Length)..]);

    [GeneratedRegex("""(?:(?<![.!?…])(?>[.!?…]+)(?>["'”’)\]]*)\s+(?=["'“‘(\[]*[\p{Lu}\p{Nd}\p{Sc}\uFFFC~])|[。！？])""", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:e\.g|i\.e|approx|ca|vs|cf|inc|ltd|corp|dr|mr|mrs|ms|est|p\.a|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)|(?:^|[\s(.])\p{L})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
