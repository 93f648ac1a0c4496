namespace BackendCareer.Data.Search;

/// <summary>
/// M. F. Porter, "An algorithm for suffix stripping" (1980): the stem under which the engine's index keeps an English
/// word, so that what is marked in a snippet is what was found.
/// </summary>
internal static class PorterStem
{
    private static readonly (string Suffix, string Stem)[] Step2 =
    [
        ("ational", "ate"), ("tional", "tion"), ("enci", "ence"), ("anci", "ance"), ("izer", "ize"), ("logi", "log"),
        ("bli", "ble"), ("alli", "al"), ("entli", "ent"), ("eli", "e"), ("ousli", "ous"), ("ization", "ize"),
        ("ation", "ate"), ("ator", "ate"), ("alism", "al"), ("iveness", "ive"), ("fulness", "ful"),
        ("ousness", "ous"), ("aliti", "al"), ("iviti", "ive"), ("biliti", "ble"),
    ];

    private static readonly (string Suffix, string Stem)[] Step3 =
        [("icate", "ic"), ("ative", ""), ("alize", "al"), ("iciti", "ic"), ("ical", "ic"), ("ful", ""), ("ness", "")];

    private static readonly string[] Step4 =
    [
        "ement", "ance", "ence", "able", "ible", "ment", "ant", "ent", "ism", "ate", "iti", "ous", "ive", "ize", "ion", "al", "er", "ic", "ou",
    ];

    /// <summary>The stem of a folded word; short words and words of other scripts stay as they are.</summary>
    public static string Of(string word)
    {
        if (word.Length < 3 || !word.All(char.IsAsciiLetterLower))
        {
            return word;
        }

        word = Past(Plural(word));
        if (word[^1] == 'y' && HasVowel(word[..^1]))
        {
            word = word[..^1] + "i";
        }

        return Tidy(Drop(Replace(Replace(word, Step2), Step3)));
    }

    private static string Plural(string w) =>
        w.EndsWith("sses", StringComparison.Ordinal) || w.EndsWith("ies", StringComparison.Ordinal) ? w[..^2]
        : w[^1] == 's' && w[^2] != 's' ? w[..^1]
        : w;

    private static string Past(string w)
    {
        if (w.EndsWith("eed", StringComparison.Ordinal))
        {
            return Measure(w[..^3]) > 0 ? w[..^1] : w;
        }

        foreach (var suffix in (string[])["ed", "ing"])
        {
            if (w.EndsWith(suffix, StringComparison.Ordinal))
            {
                var stem = w[..^suffix.Length];
                return HasVowel(stem) ? Restore(stem) : w;
            }
        }

        return w;
    }

    private static string Restore(string stem) =>
        stem.EndsWith("at", StringComparison.Ordinal) || stem.EndsWith("bl", StringComparison.Ordinal) || stem.EndsWith("iz", StringComparison.Ordinal) ? stem + "e"
        : EndsDouble(stem) && stem[^1] is not ('l' or 's' or 'z') ? stem[..^1]
        : Measure(stem) == 1 && EndsCvc(stem) ? stem + "e"
        : stem;

    private static string Replace(string w, (string Suffix, string Stem)[] table)
    {
        foreach (var (suffix, stem) in table)
        {
            if (w.EndsWith(suffix, StringComparison.Ordinal))
            {
                return Measure(w[..^suffix.Length]) > 0 ? string.Concat(w.AsSpan(0, w.Length - suffix.Length), stem) : w;
            }
        }

        return w;
    }

    private static string Drop(string w)
    {
        var suffix = Array.Find(Step4, s => w.EndsWith(s, StringComparison.Ordinal));
        var stem = w[..^(suffix?.Length ?? 0)];
        return suffix is null || Measure(stem) <= 1 || (suffix == "ion" && stem[^1] is not ('s' or 't')) ? w : stem;
    }

    private static string Tidy(string w)
    {
        if (w[^1] == 'e' && (Measure(w[..^1]) is var m) && (m > 1 || (m == 1 && !EndsCvc(w[..^1]))))
        {
            w = w[..^1];
        }

        return w.EndsWith("ll", StringComparison.Ordinal) && Measure(w[..^1]) > 1 ? w[..^1] : w;
    }

    private static bool IsConsonant(string w, int i) => w[i] switch
    {
        'a' or 'e' or 'i' or 'o' or 'u' => false,
        'y' => i == 0 || !IsConsonant(w, i - 1),
        _ => true,
    };

    // How many times vowels are followed by consonants.
    private static int Measure(string w)
    {
        var m = 0;
        for (var i = 1; i < w.Length; i++)
        {
            m += IsConsonant(w, i) && !IsConsonant(w, i - 1) ? 1 : 0;
        }

        return m;
    }

    private static bool HasVowel(string w) => Enumerable.Range(0, w.Length).Any(i => !IsConsonant(w, i));

    private static bool EndsDouble(string w) => w.Length > 1 && w[^1] == w[^2] && IsConsonant(w, w.Length - 1);

    private static bool EndsCvc(string w) => w.Length > 2
        && IsConsonant(w, w.Length - 1) && !IsConsonant(w, w.Length - 2) && IsConsonant(w, w.Length - 3)
        && w[^1] is not ('w' or 'x' or 'y');
}
