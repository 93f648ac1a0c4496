using BackendCareer.Web.Api;
using Microsoft.AspNetCore.StaticAssets;

namespace BackendCareer.Web.Hosting;

/// <summary>
/// While an empty store is being filled: a page that says so and asks again (under <c>/api</c> a problem document), for
/// everything but health and static files.
/// </summary>
internal sealed class FillingGate(RequestDelegate next, SiteState state)
{
    private const string Page = """
        <!DOCTYPE html>
        <html lang="en">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <meta name="robots" content="noindex">
        <meta http-equiv="refresh" content="2">
        <title>Starting · BackendCareer</title>
        </head>
        <body>
        <main>
        <h1>The guide is being read in</h1>
        <p>This takes a few seconds at the first start. The page comes by itself.</p>
        </main>
        </body>
        </html>
        """;

    public Task InvokeAsync(HttpContext context) => state.Filling && !IsOpen(context.GetEndpoint()) ? SayAsync(context) : next(context);

    private static bool IsOpen(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<OpenWhileFilling>() is not null || endpoint?.Metadata.GetMetadata<StaticAssetDescriptor>() is not null;

    private static Task SayAsync(HttpContext context)
    {
        var response = context.Response;
        response.Headers.RetryAfter = "2";
        if (ApiProblem.IsFor(context.Request)) return ApiProblem.WriteAsync(context, StatusCodes.Status503ServiceUnavailable);
        response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        response.ContentType = "text/html; charset=utf-8";
        response.Headers.CacheControl = "no-store";
        return response.WriteAsync(Page);
    }
}

/// <summary>Marks an endpoint that answers although there is nothing to read yet.</summary>
internal sealed class OpenWhileFilling;
