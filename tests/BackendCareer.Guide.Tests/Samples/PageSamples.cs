using System.Text.RegularExpressions;
using BackendCareer.Content;
using Markdig.Syntax;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>The fenced blocks of the guide, and what stands beside them under <c>tests/samples</c> to run them.</summary>
internal static partial class PageSamples
{
    private static readonly IReadOnlyList<(ParsedArticle Page, IReadOnlyList<Sample> Samples)> All =
        [.. Guide.Pages.Select(p => (p, Of(p)))];

    public static IEnumerable<Sample> Every => All.SelectMany(p => p.Samples);

    public static IReadOnlyList<Sample> On(string file) => All.Single(p => p.Page.File == file).Samples;

    public static IReadOnlyList<Sample> On(string file, string language) => [.. On(file).Where(s => s.Language == language)];

    public static TheoryData<string> PagesWith(string language) =>
        [.. All.Where(p => p.Samples.Any(s => s.Language == language)).Select(p => p.Page.File)];

    /// <summary>A file that a page's samples need and its reader need not see, or null where there is none.</summary>
    public static string? Setup(string file, string name)
    {
        var path = Path.Combine(Guide.Repository, "tests", "samples", Path.ChangeExtension(file, null), name);
        return File.Exists(path) ? path : null;
    }

    private static List<Sample> Of(ParsedArticle page)
    {
        var blocks = page.Document!.Descendants<FencedCodeBlock>().ToList();
        return [.. blocks.Select(b => Of(page.File, b))];
    }

    private static Sample Of(string file, FencedCodeBlock block) => new(
        file,
        block.Line + 1,
        block.Info ?? "",
        TitleOf(block),
        block.Lines.ToString(),
        Next(block) is FencedCodeBlock { Info: "text" } next && TitleOf(next) is null ? next.Lines.ToString() : null);

    private static string? TitleOf(FencedCodeBlock block) =>
        Title().Match(block.Arguments ?? "") is { Success: true } title ? title.Groups[1].Value : null;

    private static Block? Next(Block block) => block.Parent!.SkipWhile(b => b != block).Skip(1).FirstOrDefault();

    [GeneratedRegex("title=\"([^\"]+)\"")]
    private static partial Regex Title();
}
