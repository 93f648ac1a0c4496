using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <summary>Bidirectional controls: they make text read otherwise than it is ("Trojan source").</summary>
internal static partial class HiddenCharacters
{
    /// <summary>Whether a text holds one.</summary>
    public static bool Any(ReadOnlySpan<char> text) => Bidi().IsMatch(text);

    /// <summary>The text without them.</summary>
    public static string Strip(string text) => Any(text) ? Bidi().Replace(text, "") : text;

    /// <summary>Index of the first, or -1.</summary>
    public static int First(string text, int from = 0) => Bidi().Match(text, from) is { Success: true } m ? m.Index : -1;

    [GeneratedRegex("[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]")]
    private static partial Regex Bidi();
}
