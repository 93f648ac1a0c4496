using System.Net;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Hosting;

/// <summary>Where the site listens: as set, else on <c>http://localhost:5000</c>; under <c>write</c> on loopback only.</summary>
internal static class ListeningAddresses
{
    private const string Default = "http://localhost:5000";

    public static void Set(WebApplicationBuilder builder, SiteSettings settings)
    {
        var addresses = Of(builder.Configuration).ToList();
        if (addresses.Count == 0) builder.WebHost.UseUrls(Default);
        foreach (var (key, value) in addresses)
        {
            var address = Parse(key, value);
            if (settings.Drafts && !IsLoopback(address.Host))
            {
                throw SettingException.Wrong(key, value, "a loopback address under write, such as http://localhost:5000");
            }
        }
    }

    /// <summary>The addresses as they are set, for messages: the server forgets them when it cannot have them.</summary>
    public static string Named(IConfiguration configuration) => string.Join(", ", Of(configuration).Select(a => OneLine.Of(a.Value)));

    private static IEnumerable<(string Key, string Value)> Of(IConfiguration configuration)
    {
        var urls = configuration["urls"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        var endpoints = configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(e => (Key: e.Path + ":Url", Value: e["Url"] ?? ""));
        return urls.Select(u => ("urls", u))
            .Concat(endpoints)
            .Concat(Ports(configuration, "http"))
            .Concat(Ports(configuration, "https"));
    }

    private static IEnumerable<(string Key, string Value)> Ports(IConfiguration configuration, string scheme)
    {
        var ports = configuration[scheme + "_ports"]?.Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries) ?? [];
        return ports.Select(p => (scheme + "_ports", $"{scheme}://*:{p}"));
    }

    private static BindingAddress Parse(string key, string value)
    {
        try
        {
            return BindingAddress.Parse(value);
        }
        catch (FormatException)
        {
            throw SettingException.Wrong(key, value, "an address such as " + Default);
        }
    }

    private static bool IsLoopback(string host) =>
        host.Equals("localhost", StringComparison.OrdinalIgnoreCase)
        || (IPAddress.TryParse(host.Trim('[', ']'), out var address) && IPAddress.IsLoopback(address));
}
