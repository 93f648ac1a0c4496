namespace BackendCareer.Web.Settings;

/// <summary>The settings that are built, read once at the start; see the README for their meaning.</summary>
internal sealed record SiteSettings
{
    public required string ContentRoot { get; init; }

    public required string DataRoot { get; init; }

    public required string ConnectionString { get; init; }

    public bool Watch { get; init; } = true;

    /// <summary>Whether drafts and future pages are shown: <c>write</c>.</summary>
    public bool Drafts { get; init; }

    public long CacheSize { get; init; } = 64L << 20;

    public string? SiteUrl { get; init; }

    public static SiteSettings Read(IConfiguration configuration)
    {
        var content = configuration["Content:Root"] ?? Path.GetFullPath("../../content");
        var data = configuration["Data:Root"] ?? Path.Combine(Path.GetDirectoryName(content)!, "data");
        return new SiteSettings
        {
            ContentRoot = content,
            DataRoot = data,
            ConnectionString = configuration.GetConnectionString("Guide") ?? $"Data Source={Path.Combine(data, "guide.db")}",
        };
    }
}
