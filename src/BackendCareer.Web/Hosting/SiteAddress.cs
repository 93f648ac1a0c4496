using System.Globalization;
using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;

namespace BackendCareer.Web.Hosting;

/// <summary>The origin of the site in canonical addresses, feeds and sitemap: set, or where it listens; never the Host header.</summary>
public sealed class SiteAddress
{
    private const string Unknown = "http://localhost";
    private readonly string? set;
    private readonly IServer server;
    private string? origin;

    internal SiteAddress(SiteSettings settings, IServer server) => (set, this.server) = (settings.SiteUrl, server);

    /// <summary>Such as <c>https://guide.example</c>, without a slash at the end. Known once the site listens.</summary>
    public string Origin => origin ??= set ?? Listening;

    /// <summary>The first address on which the site listens, with the real port.</summary>
    internal string Listening => server.Features.Get<IServerAddressesFeature>()?.Addresses.FirstOrDefault() is { } address
        ? Named(BindingAddress.Parse(address))
        : Unknown;

    private static string Named(BindingAddress address)
    {
        var host = address.Host is "*" or "+" or "0.0.0.0" or "[::]" ? "localhost" : address.Host;
        var usual = (address.Scheme, address.Port) is ("http", 80) or ("https", 443);
        return usual
            ? $"{address.Scheme}://{host}"
            : string.Create(CultureInfo.InvariantCulture, $"{address.Scheme}://{host}:{address.Port}");
    }
}
