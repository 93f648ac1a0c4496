using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>What readers said, by named queries: <c>db.Feedback.About("/skills/sql")</c>.</summary>
public static class FeedbackQueries
{
    /// <summary>Answers about a page, newest first.</summary>
    public static IQueryable<PageFeedback> About(this IQueryable<PageFeedback> feedback, string page) =>
        feedback.Where(f => f.Page == page).OrderByDescending(f => f.Day).ThenByDescending(f => f.Key);

    /// <summary>How many found each page useful and how many did not, the pages with the most answers first.</summary>
    public static IQueryable<FeedbackTally> Tallies(this IQueryable<PageFeedback> feedback) => feedback
        .GroupBy(f => f.Page)
        .OrderByDescending(g => g.Count()).ThenBy(g => g.Key)
        .Select(g => new FeedbackTally(g.Key, g.Count(f => f.Useful), g.Count(f => !f.Useful)));

    /// <summary>Stores an answer unless its form has been stored before, also where both come at once.</summary>
    /// <returns>Whether it is new.</returns>
    public static async Task<bool> StoreOnceAsync(this GuideDb db, PageFeedback feedback, CancellationToken cancel = default)
    {
        if (await db.IsStoredAsync(feedback.Form, cancel))
        {
            return false;
        }

        db.Feedback.Add(feedback);
        try
        {
            await db.SaveChangesAsync(cancel);
            return true;
        }
        catch (DbUpdateException)
        {
            db.ChangeTracker.Clear();
            // The same form came twice at once, and the other one was first; any other trouble goes on.
            if (await db.IsStoredAsync(feedback.Form, cancel))
            {
                return false;
            }

            throw;
        }
    }

    private static Task<bool> IsStoredAsync(this GuideDb db, string form, CancellationToken cancel) =>
        db.Feedback.AnyAsync(f => f.Form == form, cancel);
}

/// <summary>What the answers about a page come to.</summary>
public sealed record FeedbackTally(string Page, int Useful, int NotUseful);
