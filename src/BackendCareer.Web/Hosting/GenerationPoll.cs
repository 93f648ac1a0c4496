using BackendCareer.Data;
using BackendCareer.Web.Pages;

namespace BackendCareer.Web.Hosting;

/// <summary>Notices what another process synced, and each batch of our own long one: the store counts its generations.</summary>
internal sealed class GenerationPoll(Store store, PageTable pages, ILogger<GenerationPoll> logger) : GuideService(logger)
{
    private static readonly TimeSpan Period = TimeSpan.FromMilliseconds(500);
    private long? seen;

    protected override async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Period);
        do
        {
            await using var db = store.Open();
            var generation = await ContentSync.GenerationAsync(db, stop);
            if (seen is not null && generation != seen) pages.EvictAll();
            seen = generation;
        }
        while (await timer.WaitForNextTickAsync(stop));
    }
}
