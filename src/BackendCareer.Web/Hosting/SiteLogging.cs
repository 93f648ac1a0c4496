using System.Globalization;
using BackendCareer.Web.Settings;
using Serilog;
using Serilog.Core;
using Serilog.Events;
using Serilog.Filters;
using Serilog.Formatting.Compact;

namespace BackendCareer.Web.Hosting;

/// <summary>Short lines on the console for people; JSON in <c>&lt;Data:Root&gt;/logs</c> for programs, requests among it.</summary>
internal static class SiteLogging
{
    private const string Line = "{Timestamp:HH:mm:ss} {Message:lj}{NewLine}{Exception}";
    private const int DaysKept = 31;
    private const long LargestFile = 64L << 20;

    public static void AddSiteLogging(this WebApplicationBuilder builder, SiteSettings settings)
    {
        var levels = LogLevels.Read(builder.Configuration);
        // No static logger: several sites may run in one process, as in the tests.
        builder.Services.AddSerilog(log => Configure(log, settings, levels), preserveStaticLogger: true);
    }

    private static void Configure(LoggerConfiguration log, SiteSettings settings, IReadOnlyDictionary<string, LogEventLevel> levels)
    {
        log.MinimumLevel.Information()
            .MinimumLevel.Override("Microsoft", LogEventLevel.Warning)
            .MinimumLevel.Override("System", LogEventLevel.Warning)
            // Its one warning is that the keys are not encrypted where they rest: their folder is the site's own user's alone.
            .MinimumLevel.Override("Microsoft.AspNetCore.DataProtection", LogEventLevel.Error)
            // What it has to say of a form, the form says to who sent it; strangers could fill the log with it.
            .MinimumLevel.Override("Microsoft.AspNetCore.Antiforgery", LevelAlias.Off)
            // Off, not quiet: it is what makes an activity and a scope for each request. Failures to start are told in one line.
            .MinimumLevel.Override("Microsoft.AspNetCore.Hosting", LevelAlias.Off)
            .MinimumLevel.Override("Microsoft.Extensions.Hosting", LevelAlias.Off);
        foreach (var (category, level) in levels)
        {
            if (category == "Default") log.MinimumLevel.Is(level);
            else log.MinimumLevel.Override(category, level);
        }

        log.WriteTo.Logger(console => Console(console, requests: settings.Drafts));
        if (!settings.Drafts) File(log, settings.DataRoot);
    }

    private static void Console(LoggerConfiguration log, bool requests)
    {
        if (!requests)
        {
            log.Filter.ByExcluding(Matching.FromSource("Serilog.AspNetCore"))
                .Filter.ByExcluding(Matching.FromSource<HitLog>());
        }

        log.WriteTo.Console(outputTemplate: Line, formatProvider: CultureInfo.InvariantCulture);
    }

    private static void File(LoggerConfiguration log, string dataRoot) => log.WriteTo.File(
        new CompactJsonFormatter(),
        Path.Combine(dataRoot, "logs", "site-.json"),
        rollingInterval: RollingInterval.Day,
        rollOnFileSizeLimit: true,
        fileSizeLimitBytes: LargestFile,
        retainedFileCountLimit: DaysKept);
}
