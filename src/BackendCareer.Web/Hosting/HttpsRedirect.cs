using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackendCareer.Web.Hosting;

/// <summary>Sends plain http to https: to the set origin where that is https, else to the host that was asked for. Probes are left alone.</summary>
internal sealed class HttpsRedirect(RequestDelegate next, SiteSettings settings)
{
    private readonly string? origin = settings.SiteUrl?.StartsWith("https:", StringComparison.Ordinal) == true ? settings.SiteUrl : null;

    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        if (request.IsHttps || request.Path.StartsWithSegments("/health", StringComparison.Ordinal)) return next(context);
        var to = origin is null
            ? UriHelper.BuildAbsolute("https", new HostString(request.Host.Host), request.PathBase, request.Path, request.QueryString)
            : origin + UriHelper.BuildRelative(request.PathBase, request.Path, request.QueryString);
        context.Response.StatusCode = StatusCodes.Status308PermanentRedirect;
        context.Response.Headers.Location = to;
        SecurityHeaders.Set(context.Response.Headers);
        return Task.CompletedTask;
    }
}
