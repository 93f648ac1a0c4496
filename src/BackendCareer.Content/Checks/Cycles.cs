using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>Steps, or skills, that need each other in a circle: a reader could begin with none of them.</summary>
internal static class Cycles
{
    public static IEnumerable<Problem> Find(ContentSet set) =>
    [
        .. Find(set, p => p.Article!.Id, fields => (fields as StepFields)?.Needs),
        .. Find(set, p => p.Article!.Slug, fields => (fields as SkillFields)?.Needs),
    ];

    private static IEnumerable<Problem> Find(
        ContentSet set, Func<ParsedArticle, string> name, Func<KindFields?, IReadOnlyList<string>?> needs)
    {
        var pages = set.Pages.Where(p => needs(p.Article?.Fields) is not null)
            .GroupBy(name).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var open = pages.ToDictionary(
            p => p.Key, p => needs(p.Value.Article!.Fields)!.Where(pages.ContainsKey).ToHashSet(), StringComparer.Ordinal);
        RemoveSettled(open);

        var told = new HashSet<string>();
        foreach (var start in open.Keys.Order(StringComparer.Ordinal).ToList())
        {
            if (!told.Contains(start) && CircleFrom(start, open) is { } circle)
            {
                told.UnionWith(circle);
                yield return pages[start].At(
                    Rules.Cycle, "needs", $"these need each other in a circle, {string.Join(" -> ", circle)} -> {start}: take one need out");
            }
        }
    }

    /// <summary>Takes out, again and again, what needs nothing that is left; circles and what needs them stay.</summary>
    private static void RemoveSettled(Dictionary<string, HashSet<string>> open)
    {
        var neededBy = open.SelectMany(p => p.Value, (p, need) => (Need: need, By: p.Key)).ToLookup(x => x.Need, x => x.By);
        var settled = new Queue<string>(open.Where(p => p.Value.Count == 0).Select(p => p.Key));
        while (settled.TryDequeue(out var name))
        {
            open.Remove(name);
            foreach (var by in neededBy[name].Where(by => open[by].Remove(name) && open[by].Count == 0))
            {
                settled.Enqueue(by);
            }
        }
    }

    /// <summary>The shortest way from a name back to itself, without the return; null where there is none.</summary>
    private static List<string>? CircleFrom(string start, Dictionary<string, HashSet<string>> needs)
    {
        var cameFrom = new Dictionary<string, string>(StringComparer.Ordinal);
        var queue = new Queue<string>([start]);
        while (queue.TryDequeue(out var name))
        {
            foreach (var need in needs[name])
            {
                if (need == start)
                {
                    return WayTo(name, start, cameFrom);
                }

                if (cameFrom.TryAdd(need, name))
                {
                    queue.Enqueue(need);
                }
            }
        }

        return null;
    }

    private static List<string> WayTo(string name, string start, Dictionary<string, string> cameFrom)
    {
        List<string> way = [name];
        while (way[^1] != start)
        {
            way.Add(cameFrom[way[^1]]);
        }

        way.Reverse();
        return way;
    }
}
