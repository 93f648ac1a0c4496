using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Feedback;

/// <summary>Stores an answer that has been checked. The log says nothing of it: each of its lines bears the hour.</summary>
internal sealed partial class FeedbackDesk(Store store, GuideDb db, TimeProvider time, ILogger<FeedbackDesk> logger)
{
    /// <returns>Whether it is stored, now or when the same form came before.</returns>
    public async Task<bool> TakeAsync(Article article, FeedbackForm form, CancellationToken cancel)
    {
        try
        {
            await store.GuardAsync(async () => await db.StoreOnceAsync(await RowAsync(article, form, cancel), cancel));
            return true;
        }
        catch (StoreException e)
        {
            CannotStore(OneLine.Of(e.Message));
            return false;
        }
    }

    private async Task<PageFeedback> RowAsync(Article article, FeedbackForm form, CancellationToken cancel) => new()
    {
        Form = form.Id,
        Page = article.Url,
        Hash = article.Hash,
        Revision = await db.Revisions.NumberAsync(article, cancel),
        Useful = form.Useful == "yes",
        Reasons = [.. form.Reasons],
        Sentence = form.Sentence.Trim(),
        Text = form.Text.Trim(),
        Day = DateOnly.FromDateTime(time.GetUtcNow().UtcDateTime),
    };

    [LoggerMessage(Level = LogLevel.Error, Message = "Feedback cannot be stored: {Reason}")]
    private partial void CannotStore(string reason);
}
