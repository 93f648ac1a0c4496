using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>Compiles a C# sample as <c>dotnet run FILE.cs</c> would with the web SDK: .NET, ASP.NET Core, implicit usings, nullable.</summary>
internal static class CSharpCompiler
{
    private static readonly CSharpParseOptions Options = new(LanguageVersion.Latest);

    private static readonly SyntaxTree Usings = Tree(
        """
        global using System; global using System.Collections.Generic; global using System.IO; global using System.Linq;
        global using System.Net.Http; global using System.Net.Http.Json; global using System.Threading; global using System.Threading.Tasks;
        global using Microsoft.AspNetCore.Builder; global using Microsoft.AspNetCore.Hosting; global using Microsoft.AspNetCore.Http;
        global using Microsoft.AspNetCore.Routing; global using Microsoft.Extensions.Configuration;
        global using Microsoft.Extensions.DependencyInjection; global using Microsoft.Extensions.Hosting; global using Microsoft.Extensions.Logging;
        """);

    // The test's own assemblies are left out: what a reader has is the platform and the packages that the sample names.
    private static readonly List<MetadataReference> References =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(IsForReaders)
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    /// <summary>A compilation of one sample, with the types that earlier samples of its page declare.</summary>
    public static CSharpCompilation Compile(Sample sample, IEnumerable<Sample> earlier, string? context)
    {
        var tree = Tree(WithoutDirectives(sample.Code), sample.Place);
        var known = TypesOf(tree);
        var others = earlier.Select(s => Tree(WithoutDirectives(s.Code))).Where(t => IsOnlyTypes(t) && !TypesOf(t).Overlaps(known)).Reverse().ToList();
        List<SyntaxTree> trees = [Usings, tree];
        foreach (var other in others.Where(o => !TypesOf(o).Overlaps(known)))
        {
            trees.Add(other);
            known.UnionWith(TypesOf(other));
        }

        if (context is not null)
        {
            trees.Add(Tree(File.ReadAllText(context), context));
        }

        return CSharpCompilation.Create("Sample", trees, References, OutputOf(tree));
    }

    /// <summary>Whether it is a program: has statements outside any type.</summary>
    public static bool IsProgram(Sample sample) => !IsOnlyTypes(Tree(WithoutDirectives(sample.Code)));

    private static CSharpCompilationOptions OutputOf(SyntaxTree tree) => new(
        IsOnlyTypes(tree) ? OutputKind.DynamicallyLinkedLibrary : OutputKind.ConsoleApplication,
        nullableContextOptions: NullableContextOptions.Enable);

    private static bool IsForReaders(string path)
    {
        var name = Path.GetFileNameWithoutExtension(path);
        return path.Contains($"{Path.DirectorySeparatorChar}shared{Path.DirectorySeparatorChar}", StringComparison.Ordinal)
            || name is "Microsoft.Data.Sqlite" or "Npgsql";
    }

    private static bool IsOnlyTypes(SyntaxTree tree) => !Root(tree).Members.OfType<GlobalStatementSyntax>().Any();

    private static HashSet<string> TypesOf(SyntaxTree tree) =>
        [.. Root(tree).DescendantNodes().OfType<BaseTypeDeclarationSyntax>().Select(t => t.Identifier.Text)];

    private static CompilationUnitSyntax Root(SyntaxTree tree) => (CompilationUnitSyntax)tree.GetRoot();

    private static SyntaxTree Tree(string code, string path = "") => CSharpSyntaxTree.ParseText(code, Options, path, System.Text.Encoding.UTF8);

    // "#:" lines speak to the SDK; empty lines keep the numbers of the rest.
    private static string WithoutDirectives(string code) =>
        string.Join('\n', code.Split('\n').Select(l => l.StartsWith("#:", StringComparison.Ordinal) || l.StartsWith("#!", StringComparison.Ordinal) ? "" : l));
}
