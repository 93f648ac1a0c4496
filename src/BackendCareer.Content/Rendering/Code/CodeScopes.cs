namespace BackendCareer.Content.Rendering;

/// <summary>From TextMate scopes to our few classes.</summary>
internal static class CodeScopes
{
    private static readonly (string Scope, string? Class)[] Table =
    [
        ("comment", "tok-comment"),
        ("string", "tok-string"),
        ("constant.character", "tok-string"),
        ("constant.numeric", "tok-number"),
        ("constant.language", "tok-keyword"),
        ("keyword.operator.word", "tok-keyword"),
        ("keyword.operator.expression", "tok-keyword"),
        ("keyword.operator", null),
        ("keyword", "tok-keyword"),
        ("storage", "tok-keyword"),
        ("entity.name", "tok-name"),
        ("support.function", "tok-name"),
        ("support.type", "tok-name"),
        ("support.class", "tok-name"),
        ("variable.language", "tok-keyword"),
    ];

    /// <summary>The class of the innermost scope that has one; null for plain code.</summary>
    public static string? ClassOf(List<string> scopes)
    {
        for (var i = scopes.Count - 1; i >= 0; i--)
        {
            foreach (var (scope, name) in Table)
            {
                if (scopes[i].StartsWith(scope, StringComparison.Ordinal))
                {
                    return name;
                }
            }
        }

        return null;
    }
}
