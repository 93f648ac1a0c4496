using BackendCareer.Web.Settings;
using Serilog.Events;

namespace BackendCareer.Web.Hosting;

/// <summary>The framework's own <c>Logging:LogLevel</c> section, read for Serilog.</summary>
internal static class LogLevels
{
    private const string Section = "Logging:LogLevel";

    public static IReadOnlyDictionary<string, LogEventLevel> Read(IConfiguration configuration) =>
        configuration.GetSection(Section).AsEnumerable(makePathsRelative: true)
            .Where(l => l.Value is not null)
            .ToDictionary(l => l.Key, l => Level($"{Section}:{l.Key}", l.Value!), StringComparer.OrdinalIgnoreCase);

    private static LogEventLevel Level(string key, string value) => value.ToLowerInvariant() switch
    {
        "trace" => LogEventLevel.Verbose,
        "debug" => LogEventLevel.Debug,
        "information" => LogEventLevel.Information,
        "warning" => LogEventLevel.Warning,
        "error" => LogEventLevel.Error,
        "critical" => LogEventLevel.Fatal,
        "none" => LevelAlias.Off,
        _ => throw SettingException.Wrong(key, value, "Trace, Debug, Information, Warning, Error, Critical or None"),
    };
}
