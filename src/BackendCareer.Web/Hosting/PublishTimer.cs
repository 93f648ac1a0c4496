using BackendCareer.Data;
using BackendCareer.Web.Pages;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Hosting;

/// <summary>Lets scheduled pages appear: evicts when a publish instant has passed since the last look.</summary>
internal sealed class PublishTimer(Store store, PageTable pages, TimeProvider time, ILogger<PublishTimer> logger) : GuideService(logger)
{
    private static readonly TimeSpan Period = TimeSpan.FromSeconds(1);

    protected override async Task RunAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Period);
        for (var last = Now(); await timer.WaitForNextTickAsync(stop);)
        {
            var now = Now();
            await using var db = store.Open();
            if (await db.Articles.AnyAsync(a => a.Publish > last && a.Publish <= now, stop)) pages.EvictAll();
            last = now;
        }
    }

    private DateTime Now() => time.GetUtcNow().UtcDateTime;
}
