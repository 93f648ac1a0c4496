namespace BackendCareer.Content;

/// <summary>
/// The folder that editors write: lists and reads, never writes. Files outside it (also by link), dot files and
/// <c>README.md</c> are not part of it. No call throws for what an editor did; a file that cannot be read is a problem.
/// </summary>
/// <param name="root">Absolute path of the content root.</param>
public sealed class ContentFolder(string root)
{
    /// <summary>Largest Markdown or CSV file, in bytes: 1 MB.</summary>
    public const int MaxFileBytes = 1_000_000;

    /// <summary>Absolute path of the content root.</summary>
    public string Root { get; } = root;

    /// <summary>Every file by path, in ordinal order.</summary>
    /// <exception cref="DirectoryNotFoundException">The root itself is not there.</exception>
    public IReadOnlyList<ContentEntry> List() => throw new NotImplementedException();

    /// <summary>The file at a path relative to the root as listed now, or null where there is none (or it is not part of the content).</summary>
    public ContentEntry? Find(string path) => throw new NotImplementedException();

    /// <summary>Reads a listed Markdown or CSV file.</summary>
    public ContentFile Read(string path) => throw new NotImplementedException();
}
