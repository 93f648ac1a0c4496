using System.Globalization;
using System.Text;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>
/// Text for a terminal or a log. File names and messages quote what others wrote: control characters could forge
/// lines or colors, and characters that reorder text could hide what stands there, so both are shown as escapes.
/// </summary>
public static class SafeText
{
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (!text.EnumerateRunes().Any(IsUnsafe))
        {
            return text;
        }

        var safe = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            safe.Append(IsUnsafe(rune) ? Escape(rune.Value) : rune.ToString());
        }

        return safe.ToString();
    }

    private static string Escape(int value) => value > char.MaxValue ? $"\\U{value:X8}" : $"\\u{value:X4}";

    private static bool IsUnsafe(Rune rune) => Rune.GetUnicodeCategory(rune)
        is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;
}
