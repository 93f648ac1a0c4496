using BackendCareer.Content;
using BackendCareer.Data;

namespace BackendCareer.Web.Hosting;

/// <summary>Checks the whole set after the first sync, and when two seconds have passed since the last save, off the page's way.</summary>
internal sealed partial class SetCheckTimer(ContentSync sync, BackgroundWork work, ILogger<SetCheckTimer> logger) : GuideService(logger)
{
    private static readonly TimeSpan Quiet = TimeSpan.FromSeconds(2);
    private readonly ILogger<SetCheckTimer> logger = logger;

    protected override async Task RunAsync(CancellationToken stop)
    {
        while (true)
        {
            await work.Check.WaitAsync(stop);
            while (await IsWokenWithinAsync(stop)) { }
            await CheckAsync(stop);
        }
    }

    private async Task CheckAsync(CancellationToken stop)
    {
        try
        {
            var problems = await sync.CheckAndStoreAsync(stop);
            var found = problems.CountBy(p => p.Severity).ToDictionary();
            var (errors, warnings, hints) = (found.GetValueOrDefault(Severity.Error), found.GetValueOrDefault(Severity.Warning), found.GetValueOrDefault(Severity.Hint));
            Checked(errors, warnings, hints);
        }
        catch (DirectoryNotFoundException)
        {
            // The sync tells that the folder went, and wakes this again when it comes back.
        }
    }

    private async Task<bool> IsWokenWithinAsync(CancellationToken stop)
    {
        using var quiet = CancellationTokenSource.CreateLinkedTokenSource(stop);
        quiet.CancelAfter(Quiet);
        try
        {
            return await work.Check.WaitAsync(quiet.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "Checked: {Errors} errors, {Warnings} warnings, {Hints} hints; `check` lists them")]
    private partial void Checked(int errors, int warnings, int hints);
}
