using System.Diagnostics;
using BackendCareer.Web.Hosting;

namespace BackendCareer.Web.Pages;

/// <summary>
/// Stands in front of routing and answers from the table of finished pages. A miss runs the site, whose
/// <see cref="PageRecorder"/> may leave a finished page to be written here, outside of every other middleware.
/// </summary>
internal sealed class PageServer(RequestDelegate next, PageTable table, HitLog log)
{
    public Task InvokeAsync(HttpContext context)
    {
        var request = context.Request;
        var page = IsRead(request.Method) ? table.Find(request.Path.Value ?? "/") : null;
        if (page is null || page.IsAskedOtherwise(request)) return RunAsync(context);
        log.Hit(request);
        return PageAnswer.WriteAsync(context, page);
    }

    public static bool IsRead(string method) => HttpMethods.IsGet(method) || HttpMethods.IsHead(method);

    private async Task RunAsync(HttpContext context)
    {
        var start = Stopwatch.GetTimestamp();
        await next(context);
        if (context.Features.Get<FinishedPage>() is { } page && !context.Response.HasStarted)
        {
            await PageAnswer.WriteAsync(context, page, Stopwatch.GetElapsedTime(start));
        }
    }
}
