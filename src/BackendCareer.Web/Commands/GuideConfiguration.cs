using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>The settings for verbs that serve nothing: the same sources, in the same order, as the site's.</summary>
internal static class GuideConfiguration
{
    public static SiteSettings Read(string[] words) => SiteSettings.Read(new ConfigurationBuilder()
        .SetBasePath(AppContext.BaseDirectory)
        .AddJsonFile("appsettings.json", optional: true)
        .AddEnvironmentVariables()
        .AddCommandLine(words)
        .Build());
}
