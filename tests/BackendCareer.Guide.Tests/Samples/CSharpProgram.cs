using Microsoft.CodeAnalysis.CSharp;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>A compiled sample as a program that <c>dotnet exec</c> starts.</summary>
internal static class CSharpProgram
{
    private static readonly string[] Names =
        ["Microsoft.Data.Sqlite.dll", "Npgsql.dll", "SQLitePCLRaw.core.dll", "SQLitePCLRaw.batteries_v2.dll", "SQLitePCLRaw.provider.e_sqlite3.dll"];

    /// <summary>Writes the assembly, with this test's own run-time configuration and packages beside it; returns its path.</summary>
    public static async Task<string> WriteAsync(CSharpCompilation compilation, string folder)
    {
        var bin = Directory.CreateDirectory(Path.Combine(folder, ".bin", Guid.NewGuid().ToString("N"))).FullName;
        foreach (var package in Packages())
        {
            File.Copy(package, Path.Combine(bin, Path.GetFileName(package)));
        }

        await File.WriteAllTextAsync(Path.Combine(bin, "Sample.runtimeconfig.json"), RuntimeConfiguration());
        var path = Path.Combine(bin, "Sample.dll");
        var result = compilation.Emit(path);
        Assert.True(result.Success, string.Join('\n', result.Diagnostics));
        return path;
    }

    private static IEnumerable<string> Packages() => Names
        .Select(n => Path.Combine(AppContext.BaseDirectory, n))
        .Append(Directory.EnumerateFiles(AppContext.BaseDirectory, "libe_sqlite3.*", SearchOption.AllDirectories).First(IsForThisMachine));

    private static bool IsForThisMachine(string path) =>
        path.Contains($"{Path.DirectorySeparatorChar}{System.Runtime.InteropServices.RuntimeInformation.RuntimeIdentifier}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);

    private static string RuntimeConfiguration()
    {
        var version = Environment.Version.ToString();
        return $$"""
            { "runtimeOptions": { "tfm": "net10.0", "frameworks": [
              { "name": "Microsoft.NETCore.App", "version": "{{version}}" }, { "name": "Microsoft.AspNetCore.App", "version": "10.0.0" } ],
              "configProperties": { "System.Globalization.Invariant": true } } }
            """;
    }
}
