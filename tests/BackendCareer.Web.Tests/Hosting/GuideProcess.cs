using System.Diagnostics;

namespace BackendCareer.Web.Tests.Hosting;

/// <summary>The built program as a process of its own, as a shell would run it.</summary>
internal static class GuideProcess
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    public static async Task<Outcome> RunAsync(IEnumerable<string> args, string? folder = null)
    {
        using var process = Process.Start(StartOf(args, folder))!;
        using var patience = new CancellationTokenSource(Patience);
        try
        {
            var output = process.StandardOutput.ReadToEndAsync(patience.Token);
            var errors = process.StandardError.ReadToEndAsync(patience.Token);
            await process.WaitForExitAsync(patience.Token);
            return new(process.ExitCode, await output, await errors);
        }
        finally
        {
            if (!process.HasExited) process.Kill(entireProcessTree: true);
        }
    }

    private static ProcessStartInfo StartOf(IEnumerable<string> args, string? folder)
    {
        var start = new ProcessStartInfo("dotnet", ["exec", typeof(Program).Assembly.Location, .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = folder ?? Path.GetTempPath(),
        };
        // What the test runner was started with is not the program's concern.
        foreach (var name in start.Environment.Keys.Where(k => k.StartsWith("ASPNETCORE_", StringComparison.Ordinal)).ToList()) start.Environment.Remove(name);
        return start;
    }
}

internal sealed record Outcome(int Code, string Output, string Errors)
{
    /// <summary>Fails unless the program ended as said, with exactly one line on stderr.</summary>
    public string OneLineWith(int code)
    {
        Assert.True(code == Code, $"Exit code {Code}, not {code}.\n{Output}\n{Errors}");
        return Assert.Single(Errors.Split('\n', StringSplitOptions.RemoveEmptyEntries));
    }
}
