namespace BackendCareer.Content.Checks.Names;

/// <summary>Finds what somebody meant who mistyped a name.</summary>
internal static class Nearest
{
    private const int LongestName = 200;

    /// <summary>The known name that differs least, or null where none is near.</summary>
    public static string? To(string name, IEnumerable<string> known)
    {
        if (name.Length > LongestName)
        {
            return null;
        }

        string? nearest = null;
        var limit = Math.Max(2, name.Length / 4) + 1;
        foreach (var candidate in known.Where(k => Math.Abs(k.Length - name.Length) < Math.Max(2, name.Length / 4) + 1))
        {
            var distance = Distance(name, candidate, limit);
            if (distance < limit || (distance == limit && nearest is not null && string.CompareOrdinal(candidate, nearest) < 0))
            {
                (nearest, limit) = (candidate, distance);
            }
        }

        return nearest;
    }

    /// <summary>A half sentence for messages: empty where nothing is near.</summary>
    public static string Hint(string name, IEnumerable<string> known) =>
        To(name, known) is { } nearest ? $"; did you mean {nearest}?" : "";

    /// <summary>Levenshtein's distance, given up as soon as it must pass <paramref name="limit"/>.</summary>
    private static int Distance(string a, string b, int limit)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.Min(replaced, 1 + Math.Min(row[j], row[j - 1]));
                least = Math.Min(least, row[j]);
            }

            if (least > limit)
            {
                return int.MaxValue;
            }
        }

        return row[^1];
    }
}
