using System.Globalization;
using System.Text.RegularExpressions;

namespace BackendCareer.Content.Checks.Pay;

/// <summary>Finds amounts in text: "USD 175,000", "$100k–$176k", "175k dollars", "between EUR 40.000 and 52.000".</summary>
internal static partial class Amounts
{
    private const string Gap = "[ \u00A0\u2009\u202F]";
    private const string Number = "[0-9]{1,3}(?:[,.'’\u00A0\u2009\u202F][0-9]{3}){1,4}(?:[.,][0-9]{1,2})?|[0-9]{1,15}(?:[.,][0-9]{1,3})?";
    private const string Scale = "k|K|thousand|M|m|mn|million|bn|billion";
    private const string Before = Currencies.Codes + "|" + Currencies.Symbols;
    private const string After = Before + "|" + Currencies.Words;

    private const string Pattern =
        "(?<![\\p{L}\\p{N}.,_])"
        + "(?:(?<before>" + Before + ")" + Gap + "?)?"
        + "(?<from>" + Number + ")(?:" + Gap + "?(?<fromScale>" + Scale + ")(?!\\p{L}))?"
        + "(?:" + Gap + "?(?<middle>" + After + ")(?![\\p{L}\\p{N}]))?"
        + "(?:(?:" + Gap + "(?:to|(?(before)and|(?!)))" + Gap + "|" + Gap + "?[-–—−]" + Gap + "?)"
        + "(?:(?<second>" + Before + ")" + Gap + "?)?"
        + "(?<to>" + Number + ")(?:" + Gap + "?(?<toScale>" + Scale + ")(?!\\p{L}))?)?"
        + "(?:(?:" + Gap + "|-)?(?<after>" + After + ")(?![\\p{L}\\p{N}]))?"
        + "(?![\\p{L}\\p{N}_])";

    private static readonly string[] CurrencyGroups = ["before", "middle", "second", "after"];

    /// <summary>Every number of a text with the currency beside it, if any.</summary>
    public static IEnumerable<Amount> In(string text) =>
        Expression().Matches(text).Select(Read).OfType<Amount>();

    private static Amount? Read(Match match)
    {
        var currency = CurrencyGroups.Select(name => match.Groups[name]).FirstOrDefault(g => g.Success)?.Value;
        var from = ValueOf(match, "from", "fromScale");
        var to = ValueOf(match, "to", "toScale");
        if (from < 1000 && to > from && !match.Groups["fromScale"].Success)
        {
            // "100 to 176k" means 100k.
            from *= ScaleOf(match.Groups["toScale"].Value);
        }

        decimal?[] values = [from, to];
        return from is null
            ? null
            : new Amount(
                match.Index, match.Length, match.Value, currency is null ? null : Currencies.Code(currency), [.. values.OfType<decimal>()]);
    }

    private static decimal? ValueOf(Match match, string number, string scale)
    {
        var group = match.Groups[number];
        var factor = match.Groups[scale].Value;
        return group.Success && decimal.TryParse(Plain(group.Value, factor.Length > 0), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value)
            ? value * ScaleOf(factor)
            : null;
    }

    private static decimal ScaleOf(string scale) => scale switch
    {
        "k" or "K" or "thousand" => 1_000,
        "m" or "M" or "mn" or "million" => 1_000_000,
        "bn" or "billion" => 1_000_000_000,
        _ => 1,
    };

    /// <summary>The number without thousands separators, its decimals behind a point.</summary>
    private static string Plain(string number, bool isScaled)
    {
        var last = number.LastIndexOfAny(['.', ',']);
        var digitsAfter = number.Length - last - 1;
        // Three digits after the only kind of separator are thousands (1.500 is 1500), unless scaled with a point: 1.175M.
        var isDecimal = last >= 0
            && (digitsAfter != 3 || (isScaled && number[last] == '.' && number.IndexOf('.', StringComparison.Ordinal) == last));
        var digits = number.Where(char.IsAsciiDigit).ToArray();
        return isDecimal ? $"{new string(digits[..^digitsAfter])}.{new string(digits[^digitsAfter..])}" : new string(digits);
    }

    [GeneratedRegex(Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Expression();
}
