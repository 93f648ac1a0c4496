using BackendCareer.Data;
using BackendCareer.Web.Pages;

namespace BackendCareer.Web.Hosting;

/// <summary>Lets versions join the history when they have stood long enough.</summary>
internal sealed class RevisionTimer(Store store, PageTable pages, TimeProvider time, ILogger<RevisionTimer> logger) : GuideService(logger)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    protected override async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Period);
        while (await timer.WaitForNextTickAsync(stop))
        {
            await using var db = store.Open();
            // Pages say which version they are.
            if (await RevisionRecorder.RecordAsync(db, time.GetUtcNow().UtcDateTime, stop) > 0) pages.EvictAll();
        }
    }
}
