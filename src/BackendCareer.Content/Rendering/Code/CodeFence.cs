using System.Text.RegularExpressions;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Code;

/// <summary>What the info string of a fenced block says.</summary>
/// <param name="Language">Language in lower case, of letters, digits and <c>+#.-</c>; empty where there is none.</param>
/// <param name="Title">Its <c>title="..."</c>, or empty.</param>
internal sealed partial record CodeFence(string Language, string Title)
{
    public static CodeFence Of(CodeBlock block)
    {
        if (block is not FencedCodeBlock fence)
        {
            return new("", "");
        }

        var language = (fence.Info ?? "").ToLowerInvariant();
        var title = TitleArgument().Match(fence.Arguments ?? "").Groups[1].Value;
        return new(LanguageForm().IsMatch(language) ? language : "", HiddenCharacters.Strip(title).Trim());
    }

    [GeneratedRegex("^[a-z0-9+#.-]{1,30}\\z")]
    private static partial Regex LanguageForm();

    [GeneratedRegex("(?:^|\\s)title=\"([^\"]{1,120})\"")]
    private static partial Regex TitleArgument();
}
