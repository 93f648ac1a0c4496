using System.Collections;
using System.Text;
using CliWrap;

namespace BackendCareer.Data.Revisions;

/// <summary>
/// Runs <c>git</c> in the content folder: no shell, no pager, nothing that the repository's own configuration could
/// start, nothing of Git's environment around us, no network.
/// </summary>
internal sealed class GitCommand(string folder)
{
    private static readonly string[] Safe =
    [
        "--no-pager", "--literal-pathspecs", "-c", "core.hooksPath=/dev/null", "-c", "core.fsmonitor=false",
        "-c", "log.showSignature=false", "-c", "protocol.allow=never",
    ];

    /// <summary>Runs Git and hands its output to <paramref name="read"/>.</summary>
    /// <exception cref="GitException">It is not there, or it failed.</exception>
    public async Task RunAsync(string[] arguments, PipeSource input, Func<Stream, CancellationToken, Task> read, CancellationToken cancel)
    {
        var errors = new StringBuilder();
        try
        {
            var result = await Cli.Wrap("git").WithArguments([.. Safe, .. arguments]).WithWorkingDirectory(folder)
                .WithEnvironmentVariables(Environment()).WithStandardInputPipe(input)
                .WithStandardOutputPipe(PipeTarget.Create(read)).WithStandardErrorPipe(PipeTarget.ToDelegate(line => Keep(errors, line)))
                .WithValidation(CommandResultValidation.None).ExecuteAsync(cancel);
            if (result.ExitCode != 0)
            {
                throw new GitException($"git {arguments[0]} ended with {result.ExitCode}: {errors}");
            }
        }
        catch (Exception e) when (e is System.ComponentModel.Win32Exception or IOException)
        {
            throw new GitException($"git {arguments[0]}: {e.Message}");
        }
    }

    /// <summary>Runs Git and returns the lines it prints.</summary>
    public async Task<string[]> LinesAsync(string[] arguments, CancellationToken cancel)
    {
        var text = "";
        await RunAsync(arguments, PipeSource.Null, async (stream, c) => text = await new StreamReader(stream).ReadToEndAsync(c), cancel);
        return text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
    }

    private static Dictionary<string, string?> Environment()
    {
        var variables = System.Environment.GetEnvironmentVariables().Cast<DictionaryEntry>().Select(v => (string)v.Key)
            .Where(name => name.StartsWith("GIT_", StringComparison.Ordinal)).ToDictionary(name => name, _ => (string?)null, StringComparer.Ordinal);
        (variables["GIT_TERMINAL_PROMPT"], variables["GIT_OPTIONAL_LOCKS"], variables["LC_ALL"]) = ("0", "0", "C");
        return variables;
    }

    private static void Keep(StringBuilder errors, string line)
    {
        if (errors.Length < 300)
        {
            errors.Append(line.AsSpan(0, Math.Min(line.Length, 300))).Append(' ');
        }
    }
}

/// <summary>Git is not there, or it failed: the history is unknown.</summary>
internal sealed class GitException(string message) : Exception(message);
