namespace BackendCareer.Content;

/// <summary>How much a <see cref="Problem"/> matters.</summary>
public enum Severity
{
    /// <summary>An offer; nothing is wrong.</summary>
    Hint,

    /// <summary>Readers are worse off for it; <c>check</c> still exits 0.</summary>
    Warning,

    /// <summary>Wrong; <c>check</c> exits 1.</summary>
    Error,
}

/// <summary>One finding in <c>content/</c>, as a value: never an exception.</summary>
/// <param name="File">Path relative to the content root, with <c>/</c>.</param>
/// <param name="Line">Line in the file, from 1; 1 where the finding is about the whole file.</param>
/// <param name="Column">Column in the line, from 1.</param>
/// <param name="Severity">How much it matters.</param>
/// <param name="Rule">Id of the rule, one of <see cref="Rules"/>.</param>
/// <param name="Message">Names the thing and says the mend.</param>
public sealed record Problem(string File, int Line, int Column, Severity Severity, string Rule, string Message)
{
    /// <summary>Whether this finding keeps the file from going live; its last good version stays.</summary>
    public bool KeepsBack => Rules.ById.TryGetValue(Rule, out var rule) && rule.KeepsBack;

    /// <summary>The line that <c>check</c> prints: <c>path:line:column severity rule message</c>.</summary>
    public override string ToString() =>
        Printable.OneLine($"{File}:{Line}:{Column} {Severity.ToString().ToLowerInvariant()} {Rule} {Message}");
}
