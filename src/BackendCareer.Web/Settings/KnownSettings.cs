namespace BackendCareer.Web.Settings;

/// <summary>A setting of ours; <paramref name="Feature"/> names what it belongs to where that is not built yet.</summary>
internal sealed record KnownSetting(string Key, string? Feature = null);

/// <summary>Every setting of the contract, once: those that work, and those that are refused until their feature is built.</summary>
internal static class KnownSettings
{
    /// <summary>Sections in which an unknown key stops the start.</summary>
    public static readonly string[] Sections =
        ["Content", "Data", "Database", "ConnectionStrings", "Cache", "Site", "Studio", "Backup", "Reports", "Metrics", "Telemetry", "Mcp"];

    /// <summary>Sections and keys of the framework that are passed on to it.</summary>
    public static readonly string[] Framework =
        ["Logging", "AllowedHosts", "Kestrel", "urls", "http_ports", "https_ports", "environment", "contentRoot", "applicationName"];

    public static readonly KnownSetting[] All =
    [
        new("Content:Root"),
        new("Content:Watch"),
        new("Content:GitPush", "the studio"),
        new("Data:Root"),
        new("Database:Provider"),
        new("ConnectionStrings:Guide"),
        new("Cache:Size"),
        new("Site:Url"),
        new("Site:Proxies"),
        new("Site:Https"),
        new("Studio:Enabled", "the studio"),
        new("Backup:Schedule", "the backup"),
        new("Backup:Keep", "the backup"),
        new("Backup:KeyFile", "the backup"),
        new("Backup:CopyTo", "the backup"),
        new("Reports:Schedule", "the performance report"),
        new("Metrics:Url", "the metrics endpoint"),
        new("Telemetry:Otlp", "tracing"),
        new("Mcp:Enabled", "the assistants' door"),
    ];

    /// <summary>Whether a command-line name such as <c>Cache:Size</c> is configuration rather than an option of a verb.</summary>
    public static bool IsConfiguration(string name)
    {
        var first = name.Split(':')[0];
        return Framework.Contains(first, StringComparer.OrdinalIgnoreCase)
            || (name.Contains(':', StringComparison.Ordinal) && Sections.Contains(first, StringComparer.OrdinalIgnoreCase));
    }
}
