using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>
/// The one door through which a running site syncs: one sync at a time, its outcome logged, the pages it touched evicted.
/// A sync that fails leaves the site as it is, and is tried again at the next event or within a minute.
/// </summary>
internal sealed partial class GuideSync(ContentSync sync, PageTable pages, SiteState state, BackgroundWork work, ILogger<GuideSync> logger) : IDisposable
{
    private readonly SemaphoreSlim gate = new(1, 1);

    /// <summary>Syncs everything, or only the files named.</summary>
    /// <returns>Whether it could be done.</returns>
    public async Task<bool> ApplyAsync(IReadOnlyCollection<string>? files, CancellationToken cancel)
    {
        await gate.WaitAsync(cancel);
        try
        {
            state.Syncing = true;
            var report = await sync.ApplyAsync(files, cancel: cancel);
            if (report.Any) pages.EvictAll();
            (state.Fault, state.Filling) = (null, state.Filling && files is not null);
            Tell(report);
            work.AfterSync(report.Any);
            return true;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Fail(e);
            return false;
        }
        finally
        {
            state.Syncing = false;
            gate.Release();
        }
    }

    public void Dispose() => gate.Dispose();

    private void Tell(SyncReport report)
    {
        if (report.Any || report.KeptBack.Count > 0)
        {
            Synced(report.Added.Count, report.Changed.Count, report.Removed.Count, report.KeptBack.Count);
        }

        foreach (var problem in report.Problems)
        {
            // ToString is the line that check prints.
            if (problem.Severity != Severity.Hint) Found(OneLine.Of(problem.ToString()));
        }
    }

    private void Fail(Exception e)
    {
        var message = OneLine.Of(e.Message);
        // Said once, not at every try.
        if (state.Fault == message) return;
        state.Fault = message;
        if (e is DirectoryNotFoundException or StoreException) CannotSync(message);
        else Failed(e);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Synced: {Added} added, {Changed} changed, {Removed} removed, {KeptBack} kept back")]
    private partial void Synced(int added, int changed, int removed, int keptBack);

    [LoggerMessage(Level = LogLevel.Warning, Message = "{Problem}")]
    private partial void Found(string problem);

    [LoggerMessage(Level = LogLevel.Error, Message = "Cannot sync; the pages stay as they are: {Reason}")]
    private partial void CannotSync(string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "The sync failed; the pages stay as they are")]
    private partial void Failed(Exception e);
}
