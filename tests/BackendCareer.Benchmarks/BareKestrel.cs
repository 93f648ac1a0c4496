using Microsoft.Extensions.Logging;

namespace BackendCareer.Benchmarks;

/// <summary>The floor: Kestrel and one handler that answers bytes it already has.</summary>
internal static class BareKestrel
{
    public static async Task<int> RunAsync(string port, string bodyFile)
    {
        var body = await File.ReadAllBytesAsync(bodyFile);
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}");
        var app = builder.Build();
        app.Run(context =>
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.ContentLength = body.Length;
            context.Response.Headers.ContentEncoding = "br";
            return context.Response.Body.WriteAsync(body).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
