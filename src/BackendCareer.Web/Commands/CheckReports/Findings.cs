using BackendCareer.Content;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>What <c>check</c> found.</summary>
/// <param name="Problems">Findings of the rules, in order.</param>
/// <param name="Overdue">Pages to review again: listed apart, they never fail a check.</param>
public sealed record Findings(IReadOnlyList<Problem> Problems, IReadOnlyList<Problem> Overdue)
{
    public int Errors => Count(Severity.Error);

    public int Warnings => Count(Severity.Warning);

    public int Hints => Count(Severity.Hint);

    private int Count(Severity severity) => Problems.Count(p => p.Severity == severity);
}
