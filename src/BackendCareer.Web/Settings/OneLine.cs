using System.Text;

namespace BackendCareer.Web.Settings;

/// <summary>Text of others on a line of a terminal or log: nothing in it breaks the line or moves the cursor.</summary>
internal static class OneLine
{
    private const int Longest = 300;

    public static string Quote(string text) => $"\"{Of(text)}\"";

    public static string Of(string text)
    {
        var line = new StringBuilder(Math.Min(text.Length, Longest));
        foreach (var c in text)
        {
            if (line.Length >= Longest) return line.Append('…').ToString();
            line.Append(IsHarmless(c) ? c : '�');
        }

        return line.ToString();
    }

    private static bool IsHarmless(char c) =>
        !char.IsControl(c) && c is not ('\u2028' or '\u2029' or '\u061c' or '\u200e' or '\u200f' or (>= '\u202a' and <= '\u202e') or (>= '\u2066' and <= '\u2069'));
}
