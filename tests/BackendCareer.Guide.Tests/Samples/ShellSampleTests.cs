using System.Text;
using System.Text.RegularExpressions;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>
/// The shell samples of a page run in order in one shell that stops at the first failing command. One with a file name
/// is a script: it stands in the folder, and a sample or the set-up runs it by that name.
/// </summary>
public partial class ShellSampleTests(PostgresCluster postgres)
{
    public static TheoryData<string> Pages => PageSamples.PagesWith("bash");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_samples_of_a_page_run(string page)
    {
        using var workshop = new Workshop(page);
        var samples = PageSamples.On(page, "bash").Where(s => s.Name is null).ToList();
        var script = Script(page, samples);
        var scripts = PageSamples.On(page, "bash").Select(s => s.Name).OfType<string>();
        Assert.All(scripts, name => Assert.Contains(name, script, StringComparison.Ordinal));
        var database = PostgresProgram().IsMatch(script) ? await postgres.NewDatabaseAsync() : null;
        var scriptFile = workshop.Folder + ".sh";
        await File.WriteAllTextAsync(scriptFile, script);

        var (code, output) = await workshop.RunAsync("bash", [scriptFile], more: database);

        // What stands before the first mark is the set-up's.
        var printed = Mark().Split(output);
        Assert.True(code == 0, $"{(printed.Length > 1 ? samples[printed.Length - 2].Place : $"the set-up of {page}")} ended with {code}:\n{output}");
        foreach (var (i, sample) in samples.Index())
        {
            Printed.Holds(sample.Place, sample.Output, printed[i + 1]);
        }
    }

    private static string Script(string page, IReadOnlyList<Sample> samples)
    {
        var script = new StringBuilder("set -euo pipefail\nexec 2>&1\n");
        script.Append(PageSamples.Setup(page, "setup.sh") is { } setup ? $". '{setup}'\n" : "");
        foreach (var (i, sample) in samples.Index())
        {
            script.Append(System.Globalization.CultureInfo.InvariantCulture, $"printf '\\n== sample {i} ==\\n'\n{sample.Code}\n");
        }

        return script.ToString();
    }

    [GeneratedRegex(@"\b(psql|pg_dump|pg_restore|createdb)\b")]
    private static partial Regex PostgresProgram();

    [GeneratedRegex(@"^== sample \d+ ==$", RegexOptions.Multiline)]
    private static partial Regex Mark();
}
