using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>Old outcome ids (<c>was</c>, <c>retired</c>) that are still in use, or claimed twice: a reader's tick could not follow them.</summary>
internal static class OldOutcomes
{
    public static IEnumerable<Problem> Find(ContentSet set) =>
        set.Pages.SelectMany(page => page.Article?.Fields is StepFields step ? Find(page, step) : []);

    private static IEnumerable<Problem> Find(ParsedArticle page, StepFields step)
    {
        var live = step.Outcomes.Select(o => o.Id).ToHashSet();
        var old = new HashSet<string>();
        foreach (var (key, id) in OldIds(step))
        {
            // A retired id that is live is told by the parser, as an id that occurs twice.
            if (live.Contains(id) && key.StartsWith("outcomes", StringComparison.Ordinal))
            {
                yield return page.At(Rules.DuplicateId, key, $"the outcome {id} is still in the list: an old id belongs to no live outcome");
            }
            else if (!old.Add(id))
            {
                yield return page.At(Rules.DuplicateId, key, $"the old outcome {id} is named twice: let one outcome take its ticks");
            }
        }
    }

    private static IEnumerable<(string Key, string Id)> OldIds(StepFields step) =>
    [
        .. step.Outcomes.SelectMany((o, i) => o.Was.Select((id, j) => ($"outcomes[{i}].was[{j}]", id))),
        .. step.Retired.Select((r, i) => ($"retired[{i}].id", r.Id)),
    ];
}
