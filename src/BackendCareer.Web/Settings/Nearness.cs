namespace BackendCareer.Web.Settings;

/// <summary>Which known word somebody meant: by the fewest letters changed, added, dropped or swapped.</summary>
internal static class Nearness
{
    public static string? Nearest(string word, IEnumerable<string> known) =>
        known.MinBy(k => Distance(word.ToLowerInvariant(), k.ToLowerInvariant()));

    private static int Distance(string a, string b)
    {
        // Bounded, since the cost grows with the product and the word is a stranger's.
        a = a.Length > 64 ? a[..64] : a;
        var d = new int[a.Length + 1, b.Length + 1];
        for (var i = 0; i <= a.Length; i++) d[i, 0] = i;
        for (var j = 0; j <= b.Length; j++) d[0, j] = j;
        for (var i = 1; i <= a.Length; i++)
            for (var j = 1; j <= b.Length; j++) d[i, j] = Cheapest(d, a, b, i, j);
        return d[a.Length, b.Length];
    }

    private static int Cheapest(int[,] d, string a, string b, int i, int j)
    {
        var change = d[i - 1, j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1);
        var best = Math.Min(change, Math.Min(d[i - 1, j], d[i, j - 1]) + 1);
        var swapped = i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1];
        return swapped ? Math.Min(best, d[i - 2, j - 2] + 1) : best;
    }
}
