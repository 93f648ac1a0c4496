using System.Net;
using BackendCareer.Data;

namespace BackendCareer.Web.Settings;

/// <summary>The settings that are built, read once at the start; see the README for their meaning.</summary>
internal sealed record SiteSettings
{
    private static readonly IPNetwork[] Loopback = [IPNetwork.Parse("127.0.0.0/8"), IPNetwork.Parse("::1/128")];

    public required string ContentRoot { get; init; }

    public required string DataRoot { get; init; }

    /// <summary>The engine, one of <see cref="Stores"/>.</summary>
    public required string Provider { get; init; }

    public required string ConnectionString { get; init; }

    public bool Watch { get; init; } = true;

    /// <summary>Whether drafts and future pages are shown: <c>write</c>.</summary>
    public bool Drafts { get; init; }

    public long CacheSize { get; init; } = 64L << 20;

    public string? SiteUrl { get; init; }

    public IReadOnlyList<IPNetwork> Proxies { get; init; } = Loopback;

    public bool Https { get; init; }

    /// <exception cref="SettingException">A value is wrong, or a key is unknown.</exception>
    public static SiteSettings Read(IConfiguration configuration)
    {
        SettingsCheck.Check(configuration);
        var values = new SettingValues(configuration);
        var content = values.Folder("Content:Root") ?? DefaultFolders.Content();
        var data = values.Folder("Data:Root") ?? DefaultFolders.DataBeside(content);
        RequireApart(content, data);
        return new SiteSettings
        {
            ContentRoot = content,
            DataRoot = data,
            Provider = ProviderOf(values.Text("Database:Provider")),
            ConnectionString = GuideConnection.Read(values.Text("ConnectionStrings:Guide"), data),
            Watch = values.Bool("Content:Watch", true),
            CacheSize = values.Size("Cache:Size", 64L << 20),
            SiteUrl = values.Origin("Site:Url"),
            Proxies = values.Networks("Site:Proxies", Loopback),
            Https = values.Bool("Site:Https", false),
        };
    }

    private static string ProviderOf(string? value)
    {
        if (value is null || value.Equals(Stores.Sqlite, StringComparison.OrdinalIgnoreCase)) return Stores.Sqlite;
        throw value.Equals("PostgreSql", StringComparison.OrdinalIgnoreCase)
            ? new SettingException($"Database:Provider is \"PostgreSql\", which is not built yet; allowed is {Stores.Sqlite}.")
            : SettingException.Wrong("Database:Provider", value, Stores.Sqlite);
    }

    /// <summary>What the site writes would be read as content, and each write would wake the watcher.</summary>
    private static void RequireApart(string content, string data)
    {
        if ((data + Path.DirectorySeparatorChar).StartsWith(content + Path.DirectorySeparatorChar, StringComparison.Ordinal))
        {
            throw SettingException.Wrong("Data:Root", data, $"a folder outside Content:Root, {content}");
        }
    }
}
