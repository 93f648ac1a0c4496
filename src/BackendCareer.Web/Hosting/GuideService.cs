using System.Data.Common;
using System.Diagnostics;
using BackendCareer.Data;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>A loop beside the site. A fault in it is told and the loop goes on after a while: it never ends the site, nor ends unnoticed.</summary>
internal abstract partial class GuideService(ILogger logger) : BackgroundService
{
    private static readonly TimeSpan Breath = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan SayAgain = TimeSpan.FromMinutes(1);
    private readonly ILogger logger = logger;
    private (string Message, long At)? told;

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
            Tell(e);
            return false;
        }
    }

    /// <summary>Not at every try. What went wrong outside the program is one line: where it was met says nothing to the operator.</summary>
    private void Tell(Exception e)
    {
        var message = OneLine.Of(e.Message);
        if (told is { } last && last.Message == message && Stopwatch.GetElapsedTime(last.At) < SayAgain) return;
        told = (message, Stopwatch.GetTimestamp());
        if (e is StoreException or DbException or IOException or UnauthorizedAccessException) Stopped(GetType().Name, message);
        else Failed(GetType().Name, e);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "{Service} stopped, and goes on in a while: {Reason}")]
    private partial void Stopped(string service, string reason);

    [LoggerMessage(Level = LogLevel.Error, Message = "{Service} failed, and goes on in a while")]
    private partial void Failed(string service, Exception e);
}
