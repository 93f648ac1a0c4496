using BackendCareer.Content.Kinds;

namespace BackendCareer.Content;

/// <summary>Ids that occur twice within a step: ticks and feeds hang on them.</summary>
internal static class DuplicateIds
{
    public static void Check(KindFields fields, FrontMatterNotes notes)
    {
        if (fields is not StepFields step)
        {
            return;
        }

        var outcomes = step.Outcomes.Select((o, i) => (o.Id, Key: $"outcomes[{i}].id"));
        Check([.. outcomes, .. step.Retired.Select((r, i) => (r.Id, $"retired[{i}].id"))], notes);
        Check([.. step.Questions.Select((q, i) => (q.Id, $"questions[{i}].id"))], notes);
        Check([.. step.Practice.Select((p, i) => (p.Id, $"practice[{i}].id"))], notes);
    }

    private static void Check((string Id, string Key)[] ids, FrontMatterNotes notes)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal) { "" };
        foreach (var (id, key) in ids.Where(i => !seen.Add(i.Id) && i.Id.Length > 0))
        {
            notes.Add(Rules.DuplicateId, key, $"the id {id} is used twice in this file: ids never change meaning, give a new one");
        }
    }
}
