using BackendCareer.Content;

namespace BackendCareer.Data;

/// <summary>Named queries over what is wrong with the content.</summary>
public static class ProblemQueries
{
    private static readonly List<string> Blocking = [.. Rules.ById.Values.Where(r => r.KeepsBack).Select(r => r.Id)];

    /// <summary>Those that keep a file from going live.</summary>
    public static IQueryable<StoredProblem> KeepingBack(this IQueryable<StoredProblem> problems) =>
        problems.Where(p => !p.OfSet && Blocking.Contains(p.Rule));

    /// <summary>At least this severe.</summary>
    public static IQueryable<StoredProblem> AtLeast(this IQueryable<StoredProblem> problems, Severity severity) =>
        problems.Where(p => p.Severity >= severity);

    /// <summary>By file, line and column.</summary>
    public static IQueryable<StoredProblem> ByPlace(this IQueryable<StoredProblem> problems) =>
        problems.OrderBy(p => p.File).ThenBy(p => p.Line).ThenBy(p => p.Column).ThenBy(p => p.Key);

    /// <summary>The problem as a value of the content service.</summary>
    public static Problem AsProblem(this StoredProblem p) => new(p.File, p.Line, p.Column, p.Severity, p.Rule, p.Message);

    internal static StoredProblem AsStored(this Problem p, bool ofSet = false) => new()
    {
        File = p.File,
        Line = p.Line,
        Column = p.Column,
        Severity = p.Severity,
        Rule = p.Rule,
        Message = p.Message,
        OfSet = ofSet,
    };
}
