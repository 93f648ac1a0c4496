using BackendCareer.Content;

namespace BackendCareer.Web.Shared;

/// <summary>A problem as JSON tells it, the same from <c>check</c>, <c>sync</c> and <c>/health/ready</c>.</summary>
internal sealed record ProblemItem(string File, int Line, int Column, string Severity, string Rule, string Message)
{
    public static ProblemItem Of(Problem p) =>
        new(p.File, p.Line, p.Column, p.Severity.ToString().ToLowerInvariant(), p.Rule, p.Message);

    /// <summary>One of the site itself rather than of a file.</summary>
    public static ProblemItem OfSite(string message) => new("", 1, 1, "error", "site", message);
}
