using System.Text.Json;
using BackendCareer.Content;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>For programs.</summary>
public static class JsonReport
{
    internal static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };

    public static string Write(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var report = new
        {
            findings.Errors,
            findings.Warnings,
            findings.Hints,
            Problems = findings.Problems.Select(Item),
            Overdue = findings.Overdue.Select(Item),
        };
        return JsonSerializer.Serialize(report, Options) + "\n";
    }

    private static object Item(Problem p) => new
    {
        p.File,
        p.Line,
        p.Column,
        Severity = p.Severity.ToString().ToLowerInvariant(),
        p.Rule,
        p.Message,
    };
}
