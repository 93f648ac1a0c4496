using BackendCareer.Data;
using BackendCareer.Web.Pages;

namespace BackendCareer.Web.Hosting;

/// <summary>What costs more than the page itself, behind the pages and one thing at a time: code is highlighted, then finished pages are compressed as well as can be.</summary>
internal sealed class LowPriorityQueue(
    CodeHighlighting highlighting, PageTable pages, BackgroundWork work, ILogger<LowPriorityQueue> logger) : GuideService(logger)
{
    protected override async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            while (await HighlightSomeAsync(stop) || CompressOne()) stop.ThrowIfCancellationRequested();
            await work.Queue.WaitAsync(stop);
        }
    }

    private async Task<bool> HighlightSomeAsync(CancellationToken stop)
    {
        var addresses = await highlighting.NextAsync(cancel: stop);
        if (addresses.Count > 0) pages.Evict(addresses);
        return addresses.Count > 0;
    }

    private bool CompressOne()
    {
        if (pages.NextToSqueeze() is not ({ } path, { } light)) return false;
        pages.Replace(path, light, light.Best());
        return true;
    }
}
