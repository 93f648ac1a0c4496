using System.Globalization;
using System.Text;

namespace BackendCareer.Data.Search;

/// <summary>
/// The one tokenizer, for pages and queries alike. A word is letters and digits, with <c>#</c> and <c>+</c> where they
/// follow (<c>c#</c>, <c>c++</c>); the dot of <c>.net</c> is not part of it.
/// </summary>
public static class SearchWords
{
    /// <summary>Characters of a word that count; the rest is ignored on both sides.</summary>
    public const int MaxLength = 64;

    /// <summary>Words of a query that count.</summary>
    public const int MaxCount = 32;

    /// <summary>The place of every word in a text.</summary>
    public static IEnumerable<Range> In(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            var start = at;
            while (LengthAt(text, at) is > 0 and var length)
            {
                at += length;
                while (at > start && at < text.Length && text[at] is '#' or '+')
                {
                    at++;
                }
            }

            if (at > start)
            {
                yield return start..at;
            }
            else
            {
                at++;
            }
        }
    }

    /// <summary>The words of a query, folded: 32 at most.</summary>
    public static IReadOnlyList<string> OfQuery(string query) =>
        [.. In(query).Take(MaxCount).Select(r => Fold(query.AsSpan()[r])).Where(w => w.Length > 0)];

    /// <summary>A text as the engine gets it: its words, separated by spaces.</summary>
    public static string Plain(string text)
    {
        var plain = new StringBuilder(text.Length);
        foreach (var range in In(text))
        {
            var word = text.AsSpan()[range];
            plain.Append(Cut(word)).Append(' ');
        }

        return plain.ToString();
    }

    /// <summary>The words of a title, folded, for an exact match.</summary>
    public static string Key(string title) => string.Join(' ', OfQuery(title));

    /// <summary>A word in lower case, without accents, cut to what counts.</summary>
    public static string Fold(ReadOnlySpan<char> word)
    {
        var folded = new StringBuilder(word.Length);
        foreach (var c in Cut(word))
        {
            if (Accents.Strip(char.ToLowerInvariant(c)) is not '\0' and var plain)
            {
                folded.Append(plain);
            }
        }

        return folded.ToString();
    }

    // Never between the halves of a surrogate pair.
    private static ReadOnlySpan<char> Cut(ReadOnlySpan<char> word) =>
        word.Length <= MaxLength ? word
        : char.IsHighSurrogate(word[MaxLength - 1]) ? word[..(MaxLength - 1)]
        : word[..MaxLength];

    private static int LengthAt(string text, int at)
    {
        if (at >= text.Length)
        {
            return 0;
        }

        if (char.IsAscii(text[at]))
        {
            return char.IsAsciiLetterOrDigit(text[at]) ? 1 : 0;
        }

        return Rune.TryGetRuneAt(text, at, out var rune) && IsWord(Rune.GetUnicodeCategory(rune)) ? rune.Utf16SequenceLength : 0;
    }

    private static bool IsWord(UnicodeCategory category) => category
        is <= UnicodeCategory.OtherLetter or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
        or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber;
}
