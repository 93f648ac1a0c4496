using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>Every C# sample compiles, or fails with the error that the page shows; every console program prints what the page says.</summary>
public class CSharpSampleTests
{
    public static TheoryData<string> Pages => PageSamples.PagesWith("csharp");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_samples_of_a_page_compile_and_run(string page)
    {
        using var workshop = new Workshop(page);
        var samples = PageSamples.On(page, "csharp");
        var context = PageSamples.Setup(page, "context.cs");
        foreach (var (i, sample) in samples.Index())
        {
            var compilation = CSharpCompiler.Compile(sample, samples.Take(i), context);
            var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToList();
            if (sample.Output?.StartsWith("error CS", StringComparison.Ordinal) == true)
            {
                Assert.Equal(sample.Output.Trim(), string.Join('\n', errors.Select(e => $"error {e.Id}: {e.GetMessage(System.Globalization.CultureInfo.InvariantCulture)}")));
                continue;
            }

            Assert.True(errors.Count == 0, $"{sample.Place} does not compile:\n{string.Join('\n', errors)}");
            await RunAsync(workshop, sample, compilation, context is not null);
        }
    }

    // A program that serves is started by its page's shell samples; a fragment with a context has nothing to run.
    private static async Task RunAsync(Workshop workshop, Sample sample, CSharpCompilation compilation, bool isFragment)
    {
        var serves = sample.Code.Contains("WebApplication", StringComparison.Ordinal);
        if (!CSharpCompiler.IsProgram(sample) || serves || (isFragment && sample.Output is null))
        {
            Assert.True(sample.Output is null, $"{sample.Place}: its output is shown, but it is no program that could print it");
            return;
        }

        var program = await CSharpProgram.WriteAsync(compilation, workshop.Folder);
        var (code, output) = await workshop.RunAsync("dotnet", ["exec", program]);
        Assert.True(code == 0, $"{sample.Place} ended with {code}:\n{output}");
        Printed.Holds(sample.Place, sample.Output, output);
    }
}
