using System.Globalization;
using System.Text;

namespace BackendCareer.Content;

/// <summary>Text of others, fit for one line of a log or terminal.</summary>
internal static class Printable
{
    private const int MaxLength = 80;

    /// <summary>The text with control and format characters written as <c>U+XXXX</c>, cut where it is long.</summary>
    public static string Of(string text) => OneLine(text.Length <= MaxLength ? text : text[..MaxLength] + "…");

    /// <summary>The same without cutting.</summary>
    public static string OneLine(string text) => text.Any(IsHidden)
        ? text.Aggregate(new StringBuilder(), (s, c) => IsHidden(c) ? s.Append(Name(c)) : s.Append(c)).ToString()
        : text;

    /// <summary>The name of a character, such as <c>U+202E</c>.</summary>
    public static string Name(char c) => $"U+{(int)c:X4}";

    private static bool IsHidden(char c) => char.GetUnicodeCategory(c)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
