using BackendCareer.Web.Settings;
using Serilog;
using Serilog.AspNetCore;
using Serilog.Events;

namespace BackendCareer.Web.Hosting;

/// <summary>
/// One line for a request: each under <c>write</c>; in production every answer of 400 or more, every one over 500 ms, and
/// one in 1,000 of the rest. Method, path, status and time: no address, agent, query or other personal data.
/// </summary>
internal static class RequestLog
{
    private const double Slow = 500;
    private const int OneIn = 1000;
    private static int count;

    public static void UseRequestLog(this WebApplication app, bool everyOne) => app.UseSerilogRequestLogging(options =>
    {
        options.Logger = app.Services.GetRequiredService<Serilog.ILogger>();
        options.MessageTemplate = "{RequestMethod} {RequestPath} {StatusCode} in {Elapsed:0} ms";
        options.IncludeQueryInRequestPath = false;
        options.GetMessageTemplateProperties = Properties;
        options.GetLevel = (context, elapsed, error) => Level(context.Response.StatusCode, elapsed, error, everyOne);
    });

    /// <summary>As it was sent, escaped, so that no path can write on a terminal.</summary>
    public static string PathOf(HttpRequest request) => OneLine.Of(request.Path.ToUriComponent());

    private static LogEventLevel Level(int status, double elapsed, Exception? error, bool everyOne)
    {
        if (error is not null || status >= StatusCodes.Status500InternalServerError) return LogEventLevel.Error;
        var told = everyOne || status >= StatusCodes.Status400BadRequest || elapsed > Slow || Interlocked.Increment(ref count) % OneIn == 0;
        return told ? LogEventLevel.Information : LogEventLevel.Verbose;
    }

    private static IEnumerable<LogEventProperty> Properties(HttpContext context, string path, double elapsed, int status) =>
    [
        new("RequestMethod", new ScalarValue(OneLine.Of(context.Request.Method))),
        new("RequestPath", new ScalarValue(PathOf(context.Request))),
        new("StatusCode", new ScalarValue(status)),
        new("Elapsed", new ScalarValue(Math.Round(elapsed, 1))),
    ];
}
