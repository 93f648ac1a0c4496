using BackendCareer.Content;
using BackendCareer.Data;

namespace BackendCareer.Web.Hosting;

/// <summary>The answer of <c>/health/ready</c>. Degraded means that everything answers, but an editor or operator has something to mend.</summary>
internal sealed record Readiness(string Status, bool Syncing, int Articles, IReadOnlyList<ReadinessProblem> Problems)
{
    public static Readiness Of(SiteState state, int articles, IReadOnlyList<StoredProblem> stored)
    {
        var problems = stored.Select(ReadinessProblem.Of).ToList();
        if (state.Fault is { } fault) problems.Insert(0, ReadinessProblem.OfSite(fault));
        var degraded = state.Fault is not null || stored.Any(p => p.Severity == Severity.Error);
        return new(state.Filling ? "filling" : degraded ? "degraded" : "ready", state.Syncing, articles, problems);
    }

    public static Readiness Unreadable(SiteState state) =>
        new("unreadable", state.Syncing, 0, [ReadinessProblem.OfSite("The database cannot be read; the log says why.")]);
}

/// <summary>A problem in the shape of <c>check --format json</c>.</summary>
internal sealed record ReadinessProblem(string File, int Line, int Column, string Severity, string Rule, string Message)
{
    public static ReadinessProblem Of(StoredProblem p) =>
        new(p.File, p.Line, p.Column, p.Severity.ToString().ToLowerInvariant(), p.Rule, p.Message);

    public static ReadinessProblem OfSite(string message) => new("", 1, 1, "error", "site", message);
}
