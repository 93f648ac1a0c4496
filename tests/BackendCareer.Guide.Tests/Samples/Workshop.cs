using System.Text;
using CliWrap;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>An empty folder in which the samples of one page run, with the named ones written to it; deleted afterwards.</summary>
internal sealed class Workshop : IDisposable
{
    private static readonly TimeSpan Longest = TimeSpan.FromMinutes(3);

    private readonly string root = Directory.CreateTempSubdirectory("samples-").FullName;

    public Workshop(string page)
    {
        Folder = Directory.CreateDirectory(Path.Combine(root, "work")).FullName;
        Directory.CreateDirectory(Path.Combine(root, "home"));
        // No meter of progress, as on a terminal that shows an answer.
        File.WriteAllText(Path.Combine(root, "home", ".curlrc"), "silent\nshow-error\n");
        foreach (var sample in PageSamples.On(page).Where(s => s.Name is not null && !s.Name.Contains(' ', StringComparison.Ordinal)))
        {
            File.WriteAllText(Path.Combine(Folder, Path.GetFileName(sample.Name!)), sample.Code + "\n");
        }
    }

    public string Folder { get; }

    /// <summary>Runs a program in the folder; returns its exit code and what it printed to both streams, in order.</summary>
    public async Task<(int Code, string Output)> RunAsync(string program, IReadOnlyList<string> arguments, string input = "", IReadOnlyDictionary<string, string?>? more = null)
    {
        var output = new StringBuilder();
        var target = PipeTarget.ToDelegate(line => { lock (output) { output.Append(line).Append('\n'); } });
        using var limit = new CancellationTokenSource(Longest);
        var result = await Cli.Wrap(program)
            .WithArguments(arguments)
            .WithWorkingDirectory(Folder)
            .WithEnvironmentVariables(Environment(more))
            .WithStandardInputPipe(PipeSource.FromString(input))
            .WithStandardOutputPipe(target)
            .WithStandardErrorPipe(target)
            .WithValidation(CommandResultValidation.None)
            .ExecuteAsync(limit.Token);
        return (result.ExitCode, output.ToString());
    }

    public void Dispose() => Directory.Delete(root, recursive: true);

    private Dictionary<string, string?> Environment(IReadOnlyDictionary<string, string?>? more)
    {
        var home = System.Environment.GetFolderPath(System.Environment.SpecialFolder.UserProfile);
        var all = new Dictionary<string, string?>
        {
            ["HOME"] = Path.Combine(root, "home"),
            ["SAMPLES"] = Path.Combine(Guide.Repository, "tests", "samples"),
            ["NUGET_PACKAGES"] = System.Environment.GetEnvironmentVariable("NUGET_PACKAGES") ?? Path.Combine(home, ".nuget", "packages"),
            ["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1",
            ["DOTNET_NOLOGO"] = "1",
            ["GIT_CONFIG_NOSYSTEM"] = "1",
            ["GIT_PAGER"] = "cat",
            ["PAGER"] = "cat",
            ["TZ"] = "UTC",
            ["LC_ALL"] = "C.UTF-8",
        };
        foreach (var (name, value) in more ?? new Dictionary<string, string?>())
        {
            all[name] = value;
        }

        return all;
    }
}
