using System.Globalization;
using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <content>Days and instants.</content>
public sealed partial class FrontMatterReader
{
    private static readonly string[] InstantFormats =
        ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK"];

    /// <summary>The day under a key, written <c>2026-11-20</c>; null where it is missing, and a problem where it is no day.</summary>
    public DateOnly? Day(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day)
            ? day
            : Wrong<DateOnly?>(key, DayForm().IsMatch(text) ? $"a day of the calendar, which {text} is not" : "a day written YYYY-MM-DD", null);
    }

    /// <summary>The UTC instant under a key, written with its zone; null where it is missing, and a problem where it is no instant.</summary>
    public DateTime? Instant(string key)
    {
        if (Text(key) is not { } text)
        {
            return null;
        }

        return Zone().IsMatch(text) && DateTimeOffset.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.UtcDateTime
            : Wrong<DateTime?>(key, "an instant with its zone, such as 2026-12-01T09:00Z or 2026-12-01T09:00+01:00", null);
    }

    [GeneratedRegex("^[0-9]{4}-[0-9]{2}-[0-9]{2}\\z")]
    private static partial Regex DayForm();

    [GeneratedRegex("(Z|[+-][0-9]{2}:[0-9]{2})\\z")]
    private static partial Regex Zone();
}
