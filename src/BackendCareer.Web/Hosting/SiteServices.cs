using BackendCareer.Content;
using BackendCareer.Content.Rendering;
using BackendCareer.Data;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.Hosting.Server;

namespace BackendCareer.Web.Hosting;

/// <summary>What the site is made of, by subject.</summary>
internal static class SiteServices
{
    /// <summary>The guide: its folder, its store, and for whom it is asked.</summary>
    public static void AddGuide(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ContentFolder(settings.ContentRoot));
        services.AddSingleton(Stores.Of(settings.Provider, settings.ConnectionString));
        services.AddSingleton<ContentSync>();
        services.AddSingleton(sp => new CodeHighlighting(sp.GetRequiredService<Store>(), CodeHighlighter.Highlight));
        services.AddScoped(sp => sp.GetRequiredService<Store>().Open());
        services.AddScoped(sp => new Audience(sp.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, settings.Drafts));
        services.AddSingleton(sp => new SiteAddress(settings, sp.GetRequiredService<IServer>()));
    }

    /// <summary>What runs beside the site and follows files, clock and other processes.</summary>
    public static void AddFollowing(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton<SiteState>();
        services.AddSingleton<BackgroundWork>();
        services.AddSingleton<StartUp>();
        services.AddSingleton<GuideSync>();
        services.AddSingleton<HistorySeeding>();
        if (settings.Watch) services.AddHostedService<ContentWatcher>();
        services.AddHostedService<StartUpSync>();
        services.AddHostedService<GenerationPoll>();
        services.AddHostedService<PublishTimer>();
        services.AddHostedService<RevisionTimer>();
        services.AddHostedService<SetCheckTimer>();
        services.AddHostedService<LowPriorityQueue>();
    }

    /// <summary>Finished pages in front.</summary>
    public static void AddFinishedPages(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton(sp => new PageTable(settings.CacheSize, sp.GetRequiredService<BackgroundWork>().Queue));
        services.AddSingleton<HitLog>();
    }
}
