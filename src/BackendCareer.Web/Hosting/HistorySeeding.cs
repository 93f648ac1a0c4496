using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>Fills the history from Git, once, after the first sync.</summary>
internal sealed partial class HistorySeeding(Store store, ContentFolder folder, PageTable pages, ILogger<HistorySeeding> logger)
{
    public async Task SeedAsync(CancellationToken stop)
    {
        if (await GitHistory.SeedAsync(store, folder, stop) is not { } seed) return;
        pages.EvictAll();
        var why = OneLine.Of(seed.Unknown ?? "");
        if (seed.Unknown is null) Seeded(seed.Versions);
        else Unknown(why);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "History: {Versions} versions read from Git")]
    private partial void Seeded(int versions);

    [LoggerMessage(Level = LogLevel.Information, Message = "History begins today: {Why}")]
    private partial void Unknown(string why);
}
