using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <summary>The form that every part of an address has: lower case ASCII letters and digits, joined by hyphens.</summary>
public static partial class Slug
{
    /// <summary>Longest slug, in characters.</summary>
    public const int MaxLength = 120;

    // Without culture data there is no Unicode normalization to take the accents off with.
    private const string Accented = "àáâãäåçèéêëìíîïñòóôõöøùúûüýÿ";
    private const string Plain = "aaaaaaceeeeiiiinoooooouuuuyy";

    /// <summary>Whether a text is one part of an address.</summary>
    public static bool IsSlug(string text) => text.Length <= MaxLength && Part().IsMatch(text);

    /// <summary>Whether a text is one or more parts of an address, joined by <c>/</c>.</summary>
    public static bool IsSlugPath(string text) => text.Split('/').All(IsSlug);

    /// <summary>The nearest slug to a text, or an empty text where nothing of it can stay.</summary>
    public static string From(string text)
    {
        var ascii = new StringBuilder(text.Length);
        foreach (var c in text.Where(c => CharUnicodeInfo.GetUnicodeCategory(c) != UnicodeCategory.NonSpacingMark))
        {
            var plain = Accented.IndexOf(char.ToLowerInvariant(c), StringComparison.Ordinal) is >= 0 and var i ? Plain[i] : char.ToLowerInvariant(c);
            ascii.Append(char.IsAsciiLetterOrDigit(plain) ? plain : '-');
        }

        var slug = Hyphens().Replace(ascii.ToString(), "-");
        return slug[..Math.Min(slug.Length, MaxLength)].Trim('-');
    }

    [GeneratedRegex("^[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\\z")]
    private static partial Regex Part();

    [GeneratedRegex("-{2,}")]
    private static partial Regex Hyphens();
}
