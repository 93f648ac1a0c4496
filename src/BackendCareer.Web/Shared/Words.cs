using System.Globalization;

namespace BackendCareer.Web.Shared;

/// <summary>How values are written for readers.</summary>
internal static class Words
{
    private static readonly string[] Small = ["No", "One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine"];

    /// <summary>22 Nov 2026.</summary>
    public static string Day(this DateOnly day) => day.ToString("d MMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>22 Nov 2026, 18:05 UTC.</summary>
    public static string Instant(this DateTime time) => time.ToString("d MMM yyyy, HH:mm 'UTC'", CultureInfo.InvariantCulture);

    private static readonly string[] Capitals = ["qa", "api", "sql", "it"];

    /// <summary><c>back-end-developer</c> as <c>Back end developer</c>, <c>qa-analyst</c> as <c>QA analyst</c>.</summary>
    public static string Humanized(this string slug)
    {
        var words = string.Join(' ', slug.Split(['-', '/', ' '], StringSplitOptions.RemoveEmptyEntries)
            .Select(w => Capitals.Contains(w) ? w.ToUpperInvariant() : w));
        return words.Length == 0 ? words : char.ToUpperInvariant(words[0]) + words[1..];
    }

    /// <summary>Eight; in figures from ten on.</summary>
    public static string Spelled(int number) => number < Small.Length ? Small[number] : number.ToString(CultureInfo.InvariantCulture);

    /// <summary>1 page, 2 pages.</summary>
    public static string Count(int number, string one, string? many = null) =>
        string.Create(CultureInfo.InvariantCulture, $"{number:N0} {(number == 1 ? one : many ?? one + "s")}");

    /// <summary>40 to 90 hours; 5 hours where both ends are the same.</summary>
    public static string Range(int from, int to, string unit) =>
        from == to ? Count(to, unit) : string.Create(CultureInfo.InvariantCulture, $"{from:N0} to {to:N0} {unit}s");

    /// <summary>30 to 90 minutes; in hours where both ends are whole ones.</summary>
    public static string Duration(int from, int to) =>
        from % 60 == 0 && to % 60 == 0 ? Range(from / 60, to / 60, "hour") : Range(from, to, "minute");

    /// <summary>135,980; decimals only where there are any.</summary>
    public static string Amount(this decimal amount) => amount.ToString("#,0.##", CultureInfo.InvariantCulture);
}
