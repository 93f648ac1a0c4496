using System.Globalization;
using BackendCareer.Web.Hosting;
using Microsoft.Extensions.Primitives;

namespace BackendCareer.Web.Pages;

/// <summary>Writes a finished page: 200 in the coding the client likes best, 304 where it holds the page already.</summary>
internal static class PageAnswer
{
    private const string ServerTiming = "Server-Timing";
    private static readonly StringValues Revalidate = "no-cache";
    private static readonly StringValues ByEncoding = "Accept-Encoding";

    /// <param name="context">The request.</param>
    /// <param name="page">What to answer.</param>
    /// <param name="made">How long it took to make the page for this request; null where it was there.</param>
    public static Task WriteAsync(HttpContext context, FinishedPage page, TimeSpan? made = null)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        SecurityHeaders.Set(headers);
        headers.Vary = ByEncoding;
        headers.CacheControl = Revalidate;
        foreach (var (name, value) in page.Headers) headers[name] = value;
        var coding = AcceptedCoding.Of(request.Headers.AcceptEncoding);
        if (coding == Coding.None) return Refuse(response);
        var body = page.In(coding);
        headers[ServerTiming] = made is { } time ? Made(body, time) : body.Timing;
        return WriteAsync(request, response, page, body);
    }

    private static string Made(PageBody body, TimeSpan time) => string.Create(
        CultureInfo.InvariantCulture, $"{body.Timing.ToString().Replace("desc=memory", "desc=made", StringComparison.Ordinal)}, app;dur={time.TotalMilliseconds:0.0}");

    private static Task WriteAsync(HttpRequest request, HttpResponse response, FinishedPage page, PageBody body)
    {
        response.Headers.ETag = body.Tag;
        if (body.IsHeldBy(request.Headers.IfNoneMatch))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            response.ContentType = null;
            return Task.CompletedTask;
        }

        response.Headers.ContentType = page.ContentType;
        response.Headers.ContentEncoding = body.Encoding;
        response.ContentLength = body.Bytes.Length;
        if (HttpMethods.IsHead(request.Method)) return Task.CompletedTask;
        var write = response.BodyWriter.WriteAsync(body.Bytes, request.HttpContext.RequestAborted);
        return write.IsCompletedSuccessfully ? Task.CompletedTask : write.AsTask();
    }

    private static Task Refuse(HttpResponse response)
    {
        response.StatusCode = StatusCodes.Status406NotAcceptable;
        response.ContentType = null;
        response.ContentLength = 0;
        return Task.CompletedTask;
    }
}
