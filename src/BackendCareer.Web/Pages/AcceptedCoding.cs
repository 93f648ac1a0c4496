using System.Collections.Concurrent;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackendCareer.Web.Pages;

/// <summary>Picks the coding that a client likes best; between equals the smallest.</summary>
internal static class AcceptedCoding
{
    /// <summary>Below every quality that can be written: plain bytes are welcome unless refused, but last.</summary>
    private const double Unlisted = 0.0001;

    private const int Remembered = 128;
    private static readonly ConcurrentDictionary<string, Coding> Known = new(StringComparer.Ordinal);

    /// <summary>Browsers send a handful of values, so that a hit on a page parses nothing.</summary>
    public static Coding Of(StringValues accept)
    {
        var header = accept.ToString();
        if (header.Length == 0) return Coding.Identity;
        if (Known.TryGetValue(header, out var coding)) return coding;
        coding = Best(header);
        // Bounded: the values are a stranger's.
        if (Known.Count < Remembered && header.Length < 200) Known.TryAdd(header, coding);
        return coding;
    }

    private static Coding Best(string header)
    {
        if (!StringWithQualityHeaderValue.TryParseList([header], out var listed)) return Coding.Identity;
        Span<(Coding Coding, double Quality)> offers =
        [
            (Coding.Brotli, Quality(listed, "br", 0)),
            (Coding.Gzip, Quality(listed, "gzip", 0)),
            (Coding.Identity, Quality(listed, "identity", Unlisted)),
        ];
        var best = offers[0];
        foreach (var offer in offers[1..])
        {
            if (offer.Quality > best.Quality) best = offer;
        }

        return best.Quality > 0 ? best.Coding : Coding.None;
    }

    private static double Quality(IList<StringWithQualityHeaderValue> listed, string name, double otherwise)
    {
        foreach (var wanted in (ReadOnlySpan<string>)[name, "*"])
        {
            var found = listed.FirstOrDefault(l => l.Value.Equals(wanted, StringComparison.OrdinalIgnoreCase));
            if (found is not null && (wanted != "*" || found.Quality == 0 || name != "identity")) return found.Quality ?? 1;
        }

        return otherwise;
    }
}
