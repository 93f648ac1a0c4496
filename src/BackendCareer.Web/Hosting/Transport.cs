using System.IO.Compression;
using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.HttpOverrides;
using Microsoft.AspNetCore.ResponseCompression;
using Microsoft.AspNetCore.Server.Kestrel.Core;

namespace BackendCareer.Web.Hosting;

/// <summary>What a connection may ask of the server, whose forwarded headers are believed, https and compression.</summary>
internal static class Transport
{
    private static readonly TimeSpan Year = TimeSpan.FromDays(365);

    public static void AddTransport(this WebApplicationBuilder builder, SiteSettings settings)
    {
        var services = builder.Services;
        builder.WebHost.ConfigureKestrel(Limit);
        services.Configure<HostOptions>(o => o.ShutdownTimeout = TimeSpan.FromSeconds(30));
        services.Configure<ForwardedHeadersOptions>(o => Believe(o, settings.Proxies));
        services.AddSingleton<Drain>();
        services.AddHostedService(sp => sp.GetRequiredService<Drain>());
        services.AddHsts(o => o.MaxAge = Year);
        // Beside what the visitor typed, the answers hold no secret but a form's token, which is encrypted anew each time:
        // https gives nothing away by their length.
        services.AddResponseCompression(o => o.EnableForHttps = true);
        services.Configure<BrotliCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
        services.Configure<GzipCompressionProviderOptions>(o => o.Level = CompressionLevel.Fastest);
    }

    private static void Limit(KestrelServerOptions server)
    {
        server.AddServerHeader = false;
        var limits = server.Limits;
        limits.MaxRequestBodySize = 1 << 20;
        limits.MaxRequestHeaderCount = 64;
        limits.MaxRequestHeadersTotalSize = 32 * 1024;
        limits.MaxRequestLineSize = 8 * 1024;
        limits.RequestHeadersTimeout = TimeSpan.FromSeconds(15);
        limits.KeepAliveTimeout = TimeSpan.FromMinutes(2);
    }

    private static void Believe(ForwardedHeadersOptions options, IReadOnlyList<System.Net.IPNetwork> networks)
    {
        options.ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto;
        options.ForwardLimit = null;
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var network in networks) options.KnownIPNetworks.Add(network);
    }
}
