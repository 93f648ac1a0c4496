namespace BackendCareer.Content.Checks.Terms;

/// <summary>A word of a text.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="End">Offset behind its last.</param>
/// <param name="JoinsNext">Whether only a space or a hyphen stands between it and the next word.</param>
/// <param name="HyphenBefore">Whether a hyphen ties it to the word before.</param>
/// <param name="HyphenAfter">Whether a hyphen ties it to the word after.</param>
internal readonly record struct Word(int Start, int End, bool JoinsNext, bool HyphenBefore, bool HyphenAfter)
{
    public ReadOnlySpan<char> In(string text) => text.AsSpan(Start, End - Start);
}

/// <summary>Cuts text into words: <c>C#</c>, <c>C++</c>, <c>Node.js</c> and <c>api_key</c> are one word each.</summary>
internal static class Words
{
    public static List<Word> Of(string text)
    {
        var words = new List<Word>();
        var end = 0;
        for (var start = FindStart(text, 0); start < text.Length; start = FindStart(text, end))
        {
            end = FindEnd(text, start);
            words.Add(new Word(start, end, JoinsNext(text, end), IsHyphen(text, start - 1), IsHyphen(text, end)));
        }

        return words;
    }

    private static int FindStart(string text, int from)
    {
        while (from < text.Length && !IsLetter(text[from]))
        {
            from++;
        }

        return from;
    }

    private static int FindEnd(string text, int from)
    {
        while (from < text.Length && (IsLetter(text[from]) || IsInner(text, from)))
        {
            from++;
        }

        return from;
    }

    private static bool IsLetter(char c) => char.IsLetterOrDigit(c) || c == '_';

    /// <summary>Signs that belong to the word they stand in or behind.</summary>
    private static bool IsInner(string text, int at) => text[at] switch
    {
        '#' or '+' => true,
        '.' or '@' or '\\' or ':' => at + 1 < text.Length && IsLetter(text[at + 1]),
        '/' => at + 1 < text.Length && char.IsAsciiDigit(text[at + 1]),
        _ => false,
    };

    private static bool JoinsNext(string text, int end) =>
        end + 1 < text.Length && text[end] is ' ' or '-' or '\u2011' or '\u00A0' && IsLetter(text[end + 1]);

    /// <summary>Whether a hyphen joins the letters on both sides of it.</summary>
    private static bool IsHyphen(string text, int at) =>
        at > 0 && at + 1 < text.Length && text[at] is '-' or '\u2011' && IsLetter(text[at - 1]) && IsLetter(text[at + 1]);
}
