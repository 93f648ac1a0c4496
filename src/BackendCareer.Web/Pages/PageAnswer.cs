using BackendCareer.Web.Hosting;
using Microsoft.Extensions.Primitives;

namespace BackendCareer.Web.Pages;

/// <summary>Writes a finished page: 200 in the coding the client likes best, 304 where it holds the page already.</summary>
internal static class PageAnswer
{
    private static readonly StringValues Revalidate = "no-cache";
    private static readonly StringValues ByEncoding = "Accept-Encoding";

    public static Task WriteAsync(HttpContext context, FinishedPage page)
    {
        var (request, response) = (context.Request, context.Response);
        var headers = response.Headers;
        SecurityHeaders.Set(headers);
        headers.Vary = ByEncoding;
        headers.CacheControl = Revalidate;
        foreach (var (name, value) in page.Headers) headers[name] = value;
        var coding = AcceptedCoding.Of(request.Headers.AcceptEncoding);
        return coding == Coding.None ? Refuse(response) : WriteAsync(request, response, page, page.In(coding));
    }

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
