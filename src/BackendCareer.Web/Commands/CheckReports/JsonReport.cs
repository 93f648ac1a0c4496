using System.Text.Json;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>For programs.</summary>
public static class JsonReport
{
    public static string Write(Findings findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var report = new
        {
            findings.Errors,
            findings.Warnings,
            findings.Hints,
            Problems = findings.Problems.Select(ProblemItem.Of),
            Overdue = findings.Overdue.Select(ProblemItem.Of),
        };
        return JsonSerializer.Serialize(report, VerbJson.Options) + "\n";
    }
}
