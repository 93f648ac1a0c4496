using System.Text.RegularExpressions;
using AnyAscii;

namespace BackendCareer.Web.Commands;

/// <summary>The address of a title: lower case ASCII words joined by hyphens, other scripts transliterated.</summary>
internal static partial class TitleSlug
{
    private const int Longest = 80;

    public static string Of(string title)
    {
        var spoken = Spoken().Replace(title, m => m.ValueSpan[^1] == '#' ? m.Value[..^1] + "sharp" : m.ValueSpan[0] == '.' ? " dotnet" : m.Value[..^2] + "pp");
        var words = NoWord().Replace(Apostrophes().Replace(spoken.Transliterate().ToLowerInvariant(), ""), "-").Trim('-');
        return words.Length <= Longest ? words : words[..Longest].Trim('-');
    }

    /// <summary>C#, C++ and .NET, whose signs say what they are.</summary>
    [GeneratedRegex(@"\b[a-z]#|\bc\+\+|(?<![a-z])\.net\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Spoken();

    [GeneratedRegex("['’`]")]
    private static partial Regex Apostrophes();

    [GeneratedRegex("[^a-z0-9]+")]
    private static partial Regex NoWord();
}
