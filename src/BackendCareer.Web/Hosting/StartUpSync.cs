using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>Once the site listens: brings the store to what the content folder says, and sees to what hangs on that.</summary>
internal sealed partial class StartUpSync(
    GuideSync sync,
    HistorySeeding history,
    BackgroundWork work,
    SiteSettings settings,
    SiteAddress address,
    IHostApplicationLifetime life,
    ILogger<StartUpSync> logger) : GuideService(logger)
{
    private static readonly TimeSpan Retry = TimeSpan.FromSeconds(2);
    private readonly ILogger<StartUpSync> logger = logger;

    protected override async Task RunAsync(CancellationToken stop)
    {
        await StartedAsync(stop);
        Listening(address.Listening, settings.ContentRoot);
        while (!await sync.ApplyAsync(files: null, stop)) await Task.Delay(Retry, stop);
        work.Check.Now();
        await history.SeedAsync(stop);
    }

    private async Task StartedAsync(CancellationToken stop)
    {
        var started = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await using var _ = life.ApplicationStarted.Register(started.SetResult);
        await started.Task.WaitAsync(stop);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Listening on {Address}; the guide is {Content}")]
    private partial void Listening(string address, string content);
}
