namespace BackendCareer.Content.Kinds;

/// <summary>A skill.</summary>
/// <param name="Group"><c>language</c>, <c>framework</c>, <c>system</c>, <c>technique</c> or <c>people</c>; null where none was written.</param>
/// <param name="Level"><c>core</c>, <c>useful</c> or <c>later</c>; null where none was written.</param>
/// <param name="Needs">Slugs of skills it builds on.</param>
/// <param name="Compare">What comparisons show, by key; a null value says that it does not apply.</param>
public sealed record SkillFields(
    string? Group,
    string? Level,
    IReadOnlyList<string> Needs,
    IReadOnlyDictionary<string, string?> Compare) : KindFields
{
    internal static readonly string[] Keys = ["group", "level", "needs", "compare"];

    /// <summary>Groups in the order in which <c>/skills</c> shows them.</summary>
    public static IReadOnlyList<string> Groups { get; } = ["language", "framework", "system", "technique", "people"];

    /// <summary>Levels from what comes first to what comes last.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["core", "useful", "later"];

    internal static SkillFields Read(FrontMatterReader front) => new(
        front.OneOf("group", Groups), front.OneOf("level", Levels), front.Strings("needs"), front.Dictionary("compare"));
}
