namespace BackendCareer.Web.Hosting;

/// <summary>A loop beside the site. A fault in it is told and the loop goes on after a while: it never ends the site, nor ends unnoticed.</summary>
internal abstract partial class GuideService(ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);
    private readonly ILogger logger = logger;

    protected abstract Task RunAsync(CancellationToken stop);

    protected sealed override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        while (!await EndsAsync(stoppingToken)) await Task.Delay(Breath, stoppingToken).ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
    }

    private async Task<bool> EndsAsync(CancellationToken stop)
    {
        try
        {
            await RunAsync(stop);
            return true;
        }
        catch (Exception) when (stop.IsCancellationRequested)
        {
            return true;
        }
        catch (Exception e)
        {
            Failed(GetType().Name, e);
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Service} failed, and goes on in a while")]
    private partial void Failed(string service, Exception e);
}
