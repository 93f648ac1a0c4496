using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.Primitives;

namespace BackendCareer.Web.Pages;

/// <summary>
/// Behind routing: renders a <see cref="FinishedPageAttribute"/> page into memory, once for all who ask meanwhile, and
/// keeps it. Any answer but a good page goes out as it is and is kept nowhere.
/// </summary>
internal sealed class PageRecorder(RequestDelegate next, PageTable table)
{
    /// <summary>Headers that the answer itself makes anew.</summary>
    private static readonly string[] Own =
        ["Content-Type", "Content-Length", "Content-Encoding", "ETag", "Vary", "Cache-Control", "Date", "Server", "Strict-Transport-Security"];

    /// <summary>What is worth keeping: pages, and the data that their scripts read.</summary>
    private static readonly string[] Kept = ["text/html", "application/json"];

    public async Task InvokeAsync(HttpContext context)
    {
        var mark = context.GetEndpoint()?.Metadata.GetMetadata<FinishedPageAttribute>();
        if (mark is null || !PageServer.IsRead(context.Request.Method) || mark.Query.Any(context.Request.Query.ContainsKey))
        {
            await next(context);
            return;
        }

        var (path, generation) = (context.Request.Path.Value ?? "/", table.Generation);
        var flight = table.Join(path, generation, out var leads);
        if (leads) await LeadAsync(context, mark, path, generation);
        else if (await flight.Task.WaitAsync(context.RequestAborted) is { } page) context.Features.Set(page);
        else await next(context);
    }

    private async Task LeadAsync(HttpContext context, FinishedPageAttribute mark, string path, long generation)
    {
        FinishedPage? page = null;
        try
        {
            using var memory = new MemoryStream();
            await RenderAsync(context, memory);
            if (IsFinished(context.Response))
            {
                page = Finish(context.Response, memory, mark);
                table.Store(path, page, generation);
                context.Features.Set(page);
            }
            else if (memory.Length > 0)
            {
                await context.Response.Body.WriteAsync(memory.GetBuffer().AsMemory(0, (int)memory.Length), context.RequestAborted);
            }
        }
        finally
        {
            table.Land(path, generation, page);
        }
    }

    private async Task RenderAsync(HttpContext context, MemoryStream memory)
    {
        var body = context.Features.GetRequiredFeature<IHttpResponseBodyFeature>();
        var aborted = context.RequestAborted;
        var captured = new StreamResponseBodyFeature(memory);
        context.Features.Set<IHttpResponseBodyFeature>(captured);
        context.Features.Set(new PageSizeSlot());
        // The others who wait for this page must not lose it when the first one leaves.
        context.RequestAborted = CancellationToken.None;
        try
        {
            await next(context);
            await captured.CompleteAsync();
        }
        finally
        {
            context.Features.Set(body);
            context.Features.Set<PageSizeSlot>(null);
            context.RequestAborted = aborted;
        }
    }

    private static bool IsFinished(HttpResponse response) =>
        response is { StatusCode: StatusCodes.Status200OK, HasStarted: false }
        && Kept.Any(type => response.ContentType?.StartsWith(type, StringComparison.OrdinalIgnoreCase) ?? false)
        && response.Headers.SetCookie.Count == 0
        && !response.Headers.CacheControl.ToString().Contains("no-store", StringComparison.OrdinalIgnoreCase);

    private static FinishedPage Finish(HttpResponse response, MemoryStream memory, FinishedPageAttribute mark)
    {
        KeyValuePair<string, StringValues>[] headers =
            [.. response.Headers.Where(h => !Own.Contains(h.Key, StringComparer.OrdinalIgnoreCase))];
        var html = memory.ToArray();
        PageSizeSlot.Fill(html);
        return new(html, response.ContentType, headers, mark.Query);
    }
}
