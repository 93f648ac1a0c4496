using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>
/// Old outcome ids (<c>was</c>, <c>retired</c>) that are still in use, or both replaced and gone: a reader's tick could not
/// follow them. Two outcomes may replace the same one: it was split, and its tick goes to both.
/// </summary>
internal static class OldOutcomes
{
    public static IEnumerable<Problem> Find(ContentSet set) =>
        set.Pages.SelectMany(page => page.Article?.Fields is StepFields step ? Find(page, step) : []);

    private static IEnumerable<Problem> Find(ParsedArticle page, StepFields step)
    {
        var live = step.Outcomes.Select(o => o.Id).ToHashSet();
        var replaced = step.Outcomes.SelectMany(o => o.Was).ToHashSet();
        // A retired id that is live is told by the parser, as an id that occurs twice.
        foreach (var (key, id) in Replaced(step).Where(old => live.Contains(old.Id)))
        {
            yield return page.At(Rules.DuplicateId, key, $"the outcome {id} is still in the list: an old id belongs to no live outcome");
        }

        foreach (var (key, id) in Gone(step).Where(old => replaced.Contains(old.Id)))
        {
            yield return page.At(Rules.DuplicateId, key, $"the old outcome {id} is replaced as well: let its ticks move, or tell that it is gone");
        }
    }

    private static IEnumerable<(string Key, string Id)> Replaced(StepFields step) =>
        step.Outcomes.SelectMany((o, i) => o.Was.Select((id, j) => ($"outcomes[{i}].was[{j}]", id)));

    private static IEnumerable<(string Key, string Id)> Gone(StepFields step) =>
        step.Retired.Select((r, i) => ($"retired[{i}].id", r.Id));
}
