using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>
/// Follows the content folder while the site runs: a save is synced 30 ms after its last event, only the files named.
/// Everything is looked at each minute, when events were lost, and when the folder itself went or came.
/// </summary>
internal sealed partial class ContentWatcher(SiteSettings settings, GuideSync sync, ILogger<ContentWatcher> logger) : GuideService(logger)
{
    private static readonly TimeSpan Look = TimeSpan.FromSeconds(1);
    private const int LooksPerRescan = 60;
    private readonly ContentChanges changes = new();
    private readonly ILogger<ContentWatcher> logger = logger;
    private FolderEvents? events;
    private DateTime? seen;
    private bool told;

    public override void Dispose()
    {
        events?.Dispose();
        base.Dispose();
    }

    protected override async Task RunAsync(CancellationToken stop)
    {
        using var ends = CancellationTokenSource.CreateLinkedTokenSource(stop);
        var first = await Task.WhenAny(LookAsync(ends.Token), SyncAsync(ends.Token));
        await ends.CancelAsync();
        await first;
    }

    private async Task SyncAsync(CancellationToken stop)
    {
        while (true)
        {
            await changes.SettledAsync(stop);
            var files = changes.Take();
            if (files is not { Count: 0 }) await sync.ApplyAsync(files, stop);
        }
    }

    private async Task LookAsync(CancellationToken stop)
    {
        using var timer = new PeriodicTimer(Look);
        seen = CreatedAt();
        Attach();
        for (var looks = 1; await timer.WaitForNextTickAsync(stop); looks++)
        {
            var created = CreatedAt();
            var isAnother = created != seen || (created is not null && events is null);
            if (isAnother)
            {
                seen = created;
                Attach();
            }

            if (isAnother || looks % LooksPerRescan == 0) changes.AddAll();
        }
    }

    /// <summary>Tells the folder from another one that was put in its place.</summary>
    private DateTime? CreatedAt()
    {
        var folder = new DirectoryInfo(settings.ContentRoot);
        return folder.Exists ? folder.CreationTimeUtc : null;
    }

    /// <summary>Without a watcher (the system has only so many) each look is a rescan.</summary>
    private void Attach()
    {
        events?.Dispose();
        events = null;
        try
        {
            if (seen is not null) events = new FolderEvents(settings.ContentRoot, changes);
        }
        catch (Exception e) when (e is IOException or ArgumentException or UnauthorizedAccessException)
        {
            if (!told) CannotWatch(settings.ContentRoot, OneLine.Of(e.Message));
            told = true;
        }
    }

    [LoggerMessage(Level = LogLevel.Warning, Message = "Cannot watch {Folder} ({Reason}); it is read every second instead")]
    private partial void CannotWatch(string folder, string reason);
}
