namespace BackendCareer.Content.Checks;

/// <summary>Published pages that nobody has read for truth within a year. Depends on the day, so it is no part of <c>Check</c>.</summary>
internal static class Reviews
{
    private const int DaysOfTrust = 365;

    public static IEnumerable<Problem> Find(ContentSet set, DateOnly today) =>
        from page in set.Pages
        where page.Article is { Status: ArticleStatus.Published, Kind: not ("term" or "section") }
        let last = page.Article!.Reviewed ?? page.Article.Updated
        where last is not null && today.DayNumber - last.Value.DayNumber > DaysOfTrust
        select page.At(
            Rules.ReviewOverdue,
            page.Article!.Reviewed is null ? "updated" : "reviewed",
            $"last reviewed on {last:yyyy-MM-dd}, more than a year ago: read it again and set reviewed");
}
