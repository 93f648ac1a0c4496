namespace BackendCareer.Content.Rendering.Callouts;

/// <summary>A kind of callout.</summary>
/// <param name="Name">Its class.</param>
/// <param name="Title">Its heading.</param>
internal sealed record CalloutKind(string Name, string Title)
{
    public static IReadOnlyList<CalloutKind> All { get; } =
    [
        new("note", "Note"),
        new("tip", "Tip"),
        new("important", "Important"),
        new("warning", "Warning"),
        new("caution", "Caution"),
        new("in-this-site", "In this site"),
    ];

    public static CalloutKind? Of(string name) =>
        All.FirstOrDefault(k => k.Name.Equals(name, StringComparison.OrdinalIgnoreCase));
}
