namespace BackendCareer.Content.Kinds;

/// <summary>A kind of page: its name, where its files lie, and how its own front matter is read.</summary>
/// <param name="Name">Name in addresses, verbs and schemas.</param>
/// <param name="Folder">Folder whose files are of this kind; null where the folder does not decide.</param>
/// <param name="Keys">Front matter keys of this kind beside the common ones.</param>
/// <param name="Read">Reads those keys.</param>
public sealed record Kind(string Name, string? Folder, IReadOnlyList<string> Keys, Func<FrontMatterReader, KindFields> Read)
{
    /// <summary>The table of kinds. To add one: its record in this folder, its view, a line here, a sample.</summary>
    public static IReadOnlyList<Kind> All { get; } =
    [
        new("step", "path", StepFields.Keys, StepFields.Read),
        new("role", "roles", RoleFields.Keys, RoleFields.Read),
        new("task", "tasks", TaskFields.Keys, TaskFields.Read),
        new("skill", "skills", SkillFields.Keys, SkillFields.Read),
        new("term", "glossary", [], _ => new NoFields()),
        new("section", null, [], _ => new NoFields()),
        new("root", null, RootFields.Keys, RootFields.Read),
        new("article", null, [], _ => new NoFields()),
    ];

    /// <summary>The kind with this name.</summary>
    /// <exception cref="ArgumentException">There is no such kind.</exception>
    public static Kind Named(string name) =>
        All.FirstOrDefault(k => k.Name == name) ?? throw new ArgumentException($"No kind is named {name}.", nameof(name));

    /// <summary>The kind of a file, from its path relative to the content root.</summary>
    public static Kind OfFile(string file)
    {
        if (!file.Contains('/', StringComparison.Ordinal))
        {
            return Named("root");
        }

        var section = PagePath.Of(file).Section;
        return file.EndsWith("/_section.md", StringComparison.Ordinal)
            ? Named("section")
            : All.FirstOrDefault(k => k.Folder == section) ?? Named("article");
    }
}
