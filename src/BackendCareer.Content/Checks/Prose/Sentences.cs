using System.Text.RegularExpressions;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>Where the sentences of a passage begin and end.</summary>
internal static partial class Sentences
{
    public static List<(int Start, int End)> Of(string text)
    {
        List<(int, int)> sentences = [];
        var start = 0;
        foreach (var end in SentenceEnd().EnumerateMatches(text))
        {
            if (text[end.Index] != '.' || !IsAbbreviation(text.AsSpan(start, end.Index - start)))
            {
                sentences.Add((start, end.Index + end.Length));
                start = end.Index + end.Length;
            }
        }

        sentences.Add((start, text.Length));
        return sentences;
    }

    /// <summary>Whether the full stop after <paramref name="before"/> belongs to its last word, as in "e.g." or "U.S.".</summary>
    private static bool IsAbbreviation(ReadOnlySpan<char> before) => Abbreviation().IsMatch(before[^Math.Min(12, before.Length)..]);

    [GeneratedRegex("""(?:[.!?…]+["'”’)\]]*\s+(?=["'“‘(\[]*[\p{Lu}\p{Nd}\p{Sc}\uFFFC~])|[。！？])""", RegexOptions.CultureInvariant)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"(?:\b(?:e\.g|i\.e|approx|ca|vs|cf|inc|ltd|corp|dr|mr|mrs|ms|est|p\.a|jan|feb|mar|apr|aug|sept|sep|oct|nov|dec)|(?:^|[\s(.])\p{L})$", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Abbreviation();
}
