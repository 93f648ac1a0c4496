using System.Collections.Frozen;
using TextMateSharp.Grammars;

namespace BackendCareer.Content.Rendering;

/// <summary>Names that authors give languages, and the grammar of each.</summary>
internal static class CodeLanguages
{
    private static readonly FrozenDictionary<string, string> OtherNames = new Dictionary<string, string>
    {
        ["c#"] = "csharp",
        ["cs"] = "csharp",
        ["c++"] = "cpp",
        ["js"] = "javascript",
        ["ts"] = "typescript",
        ["py"] = "python",
        ["rb"] = "ruby",
        ["rs"] = "rust",
        ["golang"] = "go",
        ["sh"] = "shellscript",
        ["bash"] = "shellscript",
        ["shell"] = "shellscript",
        ["console"] = "shellscript",
        ["zsh"] = "shellscript",
        ["yml"] = "yaml",
        ["docker"] = "dockerfile",
        ["ps1"] = "powershell",
        ["pwsh"] = "powershell",
        ["vb"] = "vb",
        ["f#"] = "fsharp",
        ["fs"] = "fsharp",
        ["tsql"] = "sql",
        ["xaml"] = "xml",
        ["csproj"] = "xml",
        ["svg"] = "xml",
        ["md"] = "markdown",
        ["objc"] = "objective-c",
        ["ini"] = "ini",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly FrozenDictionary<string, string> Scopes = ReadScopes();

    /// <summary>The scope name of a language's grammar, or null where there is none.</summary>
    public static string? ScopeOf(string language) =>
        Scopes.GetValueOrDefault(OtherNames.GetValueOrDefault(language, language));

    private static FrozenDictionary<string, string> ReadScopes()
    {
        var options = new RegistryOptions(ThemeName.Light);
        return options.GetAvailableLanguages()
            .Select(l => (l.Id, Scope: options.GetScopeByLanguageId(l.Id)))
            .Where(l => !string.IsNullOrEmpty(l.Scope))
            .DistinctBy(l => l.Id)
            .ToFrozenDictionary(l => l.Id, l => l.Scope, StringComparer.Ordinal);
    }
}
