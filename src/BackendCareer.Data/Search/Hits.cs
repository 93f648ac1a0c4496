using System.Buffers;

namespace BackendCareer.Data.Search;

/// <summary>The words of a query, and which words of a text they hit: the same word, one of the same stem, or its end half typed.</summary>
internal sealed class Hits(IReadOnlyList<string> words, bool open)
{
    private readonly Dictionary<string, int> stems = words
        .Select((word, i) => (Stem: PorterStem.Of(word), i))
        .DistinctBy(w => w.Stem)
        .ToDictionary(w => w.Stem, w => w.i, StringComparer.Ordinal);

    private readonly string? prefix = open && words.Count > 0 && words[^1].Length > 1 ? words[^1] : null;

    // A stem begins as its word does, so that most words of a text need neither be folded nor stemmed.
    private readonly SearchValues<char> firsts = SearchValues.Create([.. words.Select(w => w[0])]);

    // The same words come again and again; folding and stemming each once is most of the speed.
    private readonly Dictionary<string, int> known = new(StringComparer.Ordinal);

    public IReadOnlyList<string> Words => words;

    public bool Open => open;

    /// <summary>Every hit in a text: its place, and which word of the query it is.</summary>
    public List<Hit> In(string text)
    {
        List<Hit> hits = [];
        var number = 0;
        foreach (var range in SearchWords.In(text))
        {
            if (Known(text.AsSpan()[range]) is >= 0 and var word)
            {
                hits.Add(new Hit(range.Start.Value, range.End.Value, word, number));
            }

            number++;
        }

        return hits;
    }

    private int Known(ReadOnlySpan<char> word)
    {
        if (char.IsAscii(word[0]) && !firsts.Contains(char.ToLowerInvariant(word[0])))
        {
            return -1;
        }

        var lookup = known.GetAlternateLookup<ReadOnlySpan<char>>();
        if (!lookup.TryGetValue(word, out var hit))
        {
            lookup[word] = hit = WordHit(SearchWords.Fold(word));
        }

        return hit;
    }

    private int WordHit(string word) =>
        stems.TryGetValue(PorterStem.Of(word), out var i) ? i
        : prefix is not null && word.StartsWith(prefix, StringComparison.Ordinal) ? words.Count - 1
        : -1;
}

/// <summary>A hit in a text.</summary>
/// <param name="Start">Where it begins.</param>
/// <param name="End">Where it ends.</param>
/// <param name="Word">Which word of the query it is, from 0.</param>
/// <param name="Number">Which word of the text it is, from 0.</param>
internal readonly record struct Hit(int Start, int End, int Word, int Number);
