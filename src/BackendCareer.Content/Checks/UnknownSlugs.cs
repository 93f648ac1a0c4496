using BackendCareer.Content.Checks.Names;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>Front matter that names what does not exist.</summary>
internal static class UnknownSlugs
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var names = new KnownNames(set);
        foreach (var page in set.Pages)
        {
            var hints = new Hints();
            foreach (var reference in ReferencesOf(page.Article, names).Where(r => !r.Known.Contains(r.Name)))
            {
                yield return page.At(
                    Rules.UnknownSlug,
                    reference.Key,
                    $"there is no {reference.What} {reference.Name}{hints.For(reference.Name, reference.Known)}");
            }

            foreach (var problem in WrongSources(page))
            {
                yield return problem;
            }
        }
    }

    private static IEnumerable<Reference> ReferencesOf(Article? article, KnownNames names) => article is null ? [] :
    [
        .. List("related", article.Related, names.Pages, "page"),
        .. List("nolink", article.NoLink, names.Of("glossary"), "glossary term"),
        .. ReferencesOf(article.Fields, names),
    ];

    private static IEnumerable<Reference> ReferencesOf(KindFields fields, KnownNames names) => fields switch
    {
        StepFields step =>
        [
            .. List("needs", step.Needs, names.Steps, "step"),
            .. step.Outcomes.SelectMany((o, i) => List($"outcomes[{i}].skills", o.Skills, names.Of("skills"), "skill")),
        ],
        RoleFields role =>
        [
            .. List("tasks", role.Tasks, names.Of("tasks"), "task"),
            .. role.Skills.Select((s, i) => new Reference($"skills[{i}].skill", s.Skill, names.Of("skills"), "skill")),
            .. List("pay", role.Pay, names.Figures, "salary row"),
        ],
        TaskFields task => List("skills", task.Skills, names.Of("skills"), "skill"),
        SkillFields skill => List("needs", skill.Needs, names.Of("skills"), "skill"),
        RootFields root =>
        [
            .. root.Doors.Select((d, i) => new Reference($"doors[{i}].to", d.To, names.Pages, "page")),
            .. List("pay", root.Pay, names.Figures, "salary row"),
        ],
        _ => [],
    };

    private static IEnumerable<Reference> List(string key, IReadOnlyList<string> values, IReadOnlySet<string> known, string what) =>
        values.Select((value, i) => new Reference($"{key}[{i}]", value, known, what));

    private static IEnumerable<Problem> WrongSources(ParsedArticle page)
    {
        if (page.Article is not { Fields: RoleFields role } article)
        {
            yield break;
        }

        for (var i = 0; i < role.Outlook.Count; i++)
        {
            if (role.Outlook[i].Source >= article.Sources.Count)
            {
                yield return page.At(
                    Rules.UnknownSlug,
                    $"outlook[{i}].source",
                    $"there is no source {role.Outlook[i].Source}: the page has {article.Sources.Count}, counted from 0");
            }
        }
    }

    private sealed record Reference(string Key, string Name, IReadOnlySet<string> Known, string What);
}
