using System.Text;
using BackendCareer.Content;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>For people: a line for each finding, what is overdue, and the count.</summary>
public static class TextReport
{
    public static string Write(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder();
        AppendLines(text, findings.Problems);
        if (findings.Overdue.Count > 0)
        {
            text.Append("Overdue\n");
            AppendLines(text, findings.Overdue);
        }

        return text.Append(CountOf(findings)).Append('\n').ToString();
    }

    private static void AppendLines(StringBuilder text, IReadOnlyList<Problem> problems)
    {
        foreach (var problem in problems)
        {
            text.Append(SafeText.Of(problem.ToString())).Append('\n');
        }

        if (problems.Count > 0)
        {
            text.Append('\n');
        }
    }

    private static string CountOf(Findings f) =>
        $"{Plural(f.Errors, "error")}, {Plural(f.Warnings, "warning")}, {Plural(f.Hints, "hint")}";

    private static string Plural(int count, string word) => count == 1 ? $"1 {word}" : $"{count} {word}s";
}
