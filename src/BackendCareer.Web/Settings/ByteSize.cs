using System.Globalization;
using System.Text.RegularExpressions;

namespace BackendCareer.Web.Settings;

/// <summary>A number of bytes as people write it: <c>64 MB</c>, with units of 1,024.</summary>
internal static partial class ByteSize
{
    public static long? Parse(string text)
    {
        var match = Form().Match(text);
        if (!match.Success) return null;
        var number = long.Parse(match.Groups["number"].ValueSpan, CultureInfo.InvariantCulture);
        return number << Shift(match.Groups["unit"].Value.ToUpperInvariant());
    }

    private static int Shift(string unit) => unit switch { "KB" => 10, "MB" => 20, "GB" => 30, _ => 0 };

    [GeneratedRegex(@"\A\s*(?<number>[0-9]{1,9})\s*(?<unit>KB|MB|GB|B)\s*\z", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Form();
}
