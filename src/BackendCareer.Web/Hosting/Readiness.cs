using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Hosting;

/// <summary>The answer of <c>/health/ready</c>. Degraded means that everything answers, but an editor or operator has something to mend.</summary>
internal sealed record Readiness(string Status, bool Syncing, int Articles, IReadOnlyList<ProblemItem> Problems)
{
    public static Readiness Of(SiteState state, int articles, IReadOnlyList<StoredProblem> stored)
    {
        var problems = stored.Select(p => ProblemItem.Of(p.AsProblem())).ToList();
        if (state.Fault is { } fault) problems.Insert(0, ProblemItem.OfSite(fault));
        var degraded = state.Fault is not null || stored.Any(p => p.Severity == Severity.Error);
        return new(state.Filling ? "filling" : degraded ? "degraded" : "ready", state.Syncing, articles, problems);
    }

    public static Readiness Unreadable(SiteState state) =>
        new("unreadable", state.Syncing, 0, [ProblemItem.OfSite("The database cannot be read; the log says why.")]);
}
