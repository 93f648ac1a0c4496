namespace BackendCareer.Content.Checks.Terms;

/// <summary>All names of all terms as a tree of words, so that a text is searched for all of them in one pass.</summary>
internal sealed class TermTree
{
    private const int LongestAcronym = 4;

    /// <summary>Acronyms that in small letters are words of every day: only the capitals name the term.</summary>
    private static readonly HashSet<string> EverydayWords =
    [
        "acid", "act", "aim", "all", "any", "arm", "art", "base", "bit", "cap", "car", "case", "cat", "cost", "dash", "dig", "dry",
        "ear", "ease", "fast", "fat", "fit", "go", "it", "join", "kiss", "lamp", "less", "mean", "no", "oat", "one", "or", "pat",
        "pin", "ping", "pop", "raid", "ram", "rest", "rip", "sass", "sip", "soap", "spa", "star", "tap", "tar", "top", "us", "war", "who",
    ];

    private readonly Node root = new();

    public TermTree(IEnumerable<GlossaryTerm> terms)
    {
        foreach (var term in terms)
        {
            foreach (var name in term.Names)
            {
                Add(name, term);
            }
        }
    }

    /// <summary>The longest name that begins at a word: its term and how many words it takes; null where none does.</summary>
    public (GlossaryTerm Term, int Words)? At(string text, List<Word> words, int first)
    {
        if (words[first].HyphenBefore)
        {
            return null;
        }

        (GlossaryTerm, int)? found = null;
        var node = root;
        for (var i = first; i < words.Count && node.Next.TryGetValue(text[words[i].Start..words[i].End].ToLowerInvariant(), out var next); i++)
        {
            node = next;
            if (!words[i].HyphenAfter && node.TermFor(text, words[first], words[i]) is { } term)
            {
                found = (term, i - first + 1);
            }

            if (!words[i].JoinsNext)
            {
                break;
            }
        }

        return found;
    }

    private void Add(string name, GlossaryTerm term)
    {
        var words = Words.Of(name);
        if (words.Count == 0)
        {
            return;
        }

        var node = root;
        foreach (var word in words.SkipLast(1))
        {
            node = node.Child(word.In(name).ToString());
        }

        var last = words[^1].In(name).ToString();
        var exact = words.Count == 1 && IsAcronym(last) ? last : null;
        foreach (var form in FormsOf(last))
        {
            node.Child(form).Add(term, exact);
        }
    }

    private static bool IsAcronym(string word) => word.Length is > 1 and <= LongestAcronym && word.All(char.IsUpper);

    /// <summary>The word and its simple plurals.</summary>
    private static IEnumerable<string> FormsOf(string word) =>
        word.EndsWith('y') && word.Length > 2 && !"aeiou".Contains(word[^2], StringComparison.Ordinal)
            ? [word, word + "s", word[..^1] + "ies"]
            : [word, word + "s", word + "es"];

    private sealed class Node
    {
        private readonly List<(GlossaryTerm Term, string? Acronym)> terms = [];

        public Dictionary<string, Node> Next { get; } = new(StringComparer.Ordinal);

        public Node Child(string word)
        {
            var key = word.ToLowerInvariant();
            return Next.TryGetValue(key, out var child) ? child : Next[key] = new Node();
        }

        public void Add(GlossaryTerm term, string? acronym) => terms.Add((term, acronym));

        public GlossaryTerm? TermFor(string text, Word first, Word last)
        {
            var written = text.AsSpan(first.Start, last.End - first.Start);
            foreach (var (term, acronym) in terms)
            {
                if (acronym is null || IsWritten(acronym, written))
                {
                    return term;
                }
            }

            return null;
        }

        private static bool IsWritten(string acronym, ReadOnlySpan<char> written)
        {
            var lower = acronym.ToLowerInvariant();
            return written.StartsWith(acronym, StringComparison.Ordinal)
                || (!EverydayWords.Contains(lower) && written.StartsWith(lower, StringComparison.Ordinal));
        }
    }
}
