using BackendCareer.Content;
using BackendCareer.Content.Checks;

namespace BackendCareer.Guide.Tests;

/// <summary>The guide of this repository, parsed once.</summary>
internal static class Guide
{
    /// <summary>Folder that holds the solution.</summary>
    public static string Repository { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    public static ContentSet Content { get; } = ContentSet.Load(new ContentFolder(Path.Combine(Repository, "content")));

    /// <summary>Pages that a reader can open, in order of their files.</summary>
    public static IReadOnlyList<ParsedArticle> Pages { get; } =
        [.. Content.Pages.Where(p => p.Article is { Status: ArticleStatus.Published }).OrderBy(p => p.File, StringComparer.Ordinal)];

    public static ParsedArticle Page(string file) => Pages.Single(p => p.File == file);

    public static TheoryData<string> Files(string kind) => [.. Pages.Where(p => p.Article!.Kind == kind).Select(p => p.File)];

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackendCareer.sln")))
        {
            folder = folder.Parent;
        }

        return folder?.FullName ?? throw new DirectoryNotFoundException("no BackendCareer.sln above the tests");
    }
}
