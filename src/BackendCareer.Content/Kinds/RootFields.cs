namespace BackendCareer.Content.Kinds;

/// <summary>A page at the root; only home uses these keys.</summary>
/// <param name="Doors">Where a reader begins.</param>
/// <param name="Pay">Ids of the salary rows shown.</param>
public sealed record RootFields(IReadOnlyList<Door> Doors, IReadOnlyList<string> Pay) : KindFields
{
    internal static readonly string[] Keys = ["doors", "pay"];

    internal static RootFields Read(FrontMatterReader front) => new(
        front.Maps("doors", d => new Door(d.RequiredText("text"), d.RequiredText("to")), "text", "to"),
        front.Strings("pay"));
}

/// <summary>A door on the home page.</summary>
/// <param name="Text">What the reader says of themselves.</param>
/// <param name="To">Page it leads to: <c>section/slug</c>.</param>
public sealed record Door(string Text, string To);
