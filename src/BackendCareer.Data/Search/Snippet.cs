using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;

namespace BackendCareer.Data.Search;

/// <summary>A piece of a text around its densest hits: encoded, with the hits in <c>&lt;mark&gt;</c>.</summary>
internal static class Snippet
{
    private const int Words = 30, Lead = 6, MaxLength = 400;

    private static readonly HtmlEncoder Html = HtmlEncoder.Create(UnicodeRanges.All);

    public static string Of(string text, Hits hits) => Of(text, hits, hits.In(text));

    public static string Of(string text, Hits hits, List<Hit> found)
    {
        var words = SearchWords.In(text).ToList();
        if (words.Count == 0)
        {
            return "";
        }

        var first = First(text, words, found);
        var last = Math.Min(first + Words, words.Count) - 1;
        var start = first == 0 ? 0 : words[first].Start.Value;
        var end = last == words.Count - 1 ? text.Length : words[last].End.Value;
        end = Math.Min(end, Whole(text, start + MaxLength));
        return (start > 0 ? "… " : "") + Marked(text, start, end, found) + (end < text.Length ? " …" : "");
    }

    // The window with most different words of the query, then most hits, begun where a sentence begins if one does nearby.
    private static int First(string text, List<Range> words, List<Hit> found)
    {
        if (found.Count == 0)
        {
            return 0;
        }

        var best = Densest(found);
        var latest = Math.Max(0, Math.Min(best.Number - 2, words.Count - Words));
        var earliest = Math.Max(0, best.Number - Lead);
        for (var at = Math.Min(best.Number, words.Count - 1); at >= Math.Max(0, best.Number - (2 * Lead)); at--)
        {
            if (at == 0 || BeginsSentence(text, words[at - 1].End.Value, words[at].Start.Value))
            {
                return at;
            }
        }

        return Math.Min(earliest, latest);
    }

    private static Hit Densest(List<Hit> found)
    {
        var (best, most) = (found[0], 0);
        var ahead = 0;
        for (var i = 0; i < found.Count; i++)
        {
            ahead = Math.Max(ahead, i);
            while (ahead < found.Count && found[ahead].Number < found[i].Number + Words - Lead)
            {
                ahead++;
            }

            var score = Score(found, i, Math.Min(ahead, i + Words));
            (best, most) = score > most ? (found[i], score) : (best, most);
        }

        return best;
    }

    private static int Score(List<Hit> found, int from, int to)
    {
        var different = 0u;
        for (var i = from; i < to; i++)
        {
            different |= 1u << found[i].Word;
        }

        return (100 * System.Numerics.BitOperations.PopCount(different)) + (to - from);
    }

    private static bool BeginsSentence(string text, int from, int to) => text.AsSpan(from, to - from).IndexOfAny('.', '\n', '!') >= 0 && text.AsSpan(from, to - from).IndexOfAny(' ', '\n') >= 0;

    // Never between the halves of a surrogate pair.
    private static int Whole(string text, int at) => at >= text.Length ? text.Length : char.IsLowSurrogate(text[at]) ? at - 1 : at;

    private static string Marked(string text, int start, int end, List<Hit> found)
    {
        var html = new StringBuilder();
        var at = start;
        foreach (var hit in found.Where(h => h.Start >= start && h.End <= end))
        {
            html.Append(Encode(text[at..hit.Start])).Append("<mark>").Append(Encode(text[hit.Start..hit.End])).Append("</mark>");
            at = hit.End;
        }

        return html.Append(Encode(text[at..end])).ToString();
    }

    private static string Encode(string text) => Html.Encode(text.ReplaceLineEndings(" "));
}
