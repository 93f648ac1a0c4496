namespace BackendCareer.Content.Checks;

/// <summary>Rules over the whole set. They find; they never fix.</summary>
public static class ContentChecks
{
    /// <summary>Every problem of the set, those of single files included, ordered by file, line and column.</summary>
    public static IReadOnlyList<Problem> Check(ContentSet set) => throw new NotImplementedException();

    /// <summary>Pages whose last review is more than a year before <paramref name="today"/>: apart, since it depends on the day.</summary>
    public static IReadOnlyList<Problem> Overdue(ContentSet set, DateOnly today) => throw new NotImplementedException();
}
