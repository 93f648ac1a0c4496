namespace BackendCareer.Content.Checks;

/// <summary>Rules over the whole set. They find; they never fix.</summary>
public static class ContentChecks
{
    /// <summary>The rules. To add one: its file in this folder, a line here, its id in <see cref="Rules"/>.</summary>
    private static readonly Func<ContentSet, IEnumerable<Problem>>[] All =
    [
        DeadLinks.Find,
        DeadAnchors.Find,
        MissingImages.Find,
        Aliases.Find,
        UnknownSlugs.Find,
        OldOutcomes.Find,
        Cycles.Find,
        Figures.Find,
        Money.Find,
        Stubs.Find,
        Orphans.Find,
        FirstUses.Find,
    ];

    /// <summary>Every problem of the set, those of single files included, ordered by file, line and column.</summary>
    public static IReadOnlyList<Problem> Check(ContentSet set)
    {
        ArgumentNullException.ThrowIfNull(set);
        return InOrder([.. set.Problems, .. set.Pages.SelectMany(p => p.Problems), .. All.SelectMany(find => find(set))]);
    }

    /// <summary>Pages whose last review is more than a year before <paramref name="today"/>: apart, since it depends on the day.</summary>
    public static IReadOnlyList<Problem> Overdue(ContentSet set, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(set);
        return InOrder(Reviews.Find(set, today));
    }

    /// <summary>Each once: a file's own problems may come with the set and with its page.</summary>
    private static List<Problem> InOrder(IEnumerable<Problem> problems) =>
    [
        .. problems.Distinct()
            .OrderBy(p => p.File, StringComparer.Ordinal).ThenBy(p => p.Line).ThenBy(p => p.Column)
            .ThenByDescending(p => p.Severity).ThenBy(p => p.Rule, StringComparer.Ordinal).ThenBy(p => p.Message, StringComparer.Ordinal),
    ];
}
