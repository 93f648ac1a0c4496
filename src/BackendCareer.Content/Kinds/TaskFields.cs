namespace BackendCareer.Content.Kinds;

/// <summary>A task that back end developers do.</summary>
/// <param name="Skills">Slugs of the skills it takes.</param>
/// <param name="Proof">Names of the live panels on the page.</param>
public sealed record TaskFields(IReadOnlyList<string> Skills, IReadOnlyList<string> Proof) : KindFields
{
    internal static readonly string[] Keys = ["skills", "proof"];

    internal static TaskFields Read(FrontMatterReader front) => new(front.Strings("skills"), front.Strings("proof"));
}
