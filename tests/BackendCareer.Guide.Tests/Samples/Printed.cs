using System.Text.RegularExpressions;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>Compares what a page says a sample prints with what it printed.</summary>
internal static partial class Printed
{
    /// <summary>
    /// Every line of the page occurs in the output, in this order. White space and the rules of tables count as one
    /// space; <c>...</c> stands for anything.
    /// </summary>
    public static void Holds(string place, string? expected, string actual)
    {
        if (expected is null)
        {
            return;
        }

        var printed = Lines(actual).ToList();
        var from = 0;
        foreach (var line in Lines(expected))
        {
            var pattern = new Regex("^" + Regex.Escape(line).Replace(@"\.\.\.", ".*", StringComparison.Ordinal) + "$");
            var at = printed.FindIndex(from, pattern.IsMatch);
            Assert.True(at >= 0, $"{place}: the page shows \"{line}\", the sample printed:\n{actual}");
            from = at + 1;
        }
    }

    private static IEnumerable<string> Lines(string text) =>
        text.Split('\n').Select(l => Blank().Replace(l, " ").Trim()).Where(l => l.Length > 0);

    [GeneratedRegex(@"[\s|│]+|-[-+]{2,}-|`--")]
    private static partial Regex Blank();
}
