using System.Text;
using BackendCareer.Content;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>Workflow commands, which GitHub shows beside the lines of a pull request.</summary>
public static class GitHubReport
{
    /// <param name="findings">What was found.</param>
    /// <param name="folder">The content root relative to the work tree.</param>
    public static string Write(Findings findings, string folder)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(folder);
        var text = new StringBuilder();
        foreach (var p in findings.Problems.Concat(findings.Overdue))
        {
            text.Append("::").Append(CommandOf(p.Severity))
                .Append(" file=").Append(Property(WorkTreePath.Of(folder, p.File)))
                .Append(",line=").Append(p.Line).Append(",col=").Append(p.Column)
                .Append(",title=").Append(Property(p.Rule))
                .Append("::").Append(Data(p.Message)).Append('\n');
        }

        return text.ToString();
    }

    private static string CommandOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    // The runner reads a command up to the end of the line and knows these escapes; other control characters are shown.
    private static string Data(string text) => SafeText.Of(text
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal));

    private static string Property(string text) =>
        Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
