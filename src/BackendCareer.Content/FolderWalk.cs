namespace BackendCareer.Content;

/// <summary>Walks the content folder without leaving it.</summary>
internal sealed class FolderWalk(string root)
{
    private static readonly EnumerationOptions Everything = new() { AttributesToSkip = 0, IgnoreInaccessible = false };

    public List<ContentEntry> All()
    {
        var entries = new List<ContentEntry>();
        Walk(new DirectoryInfo(root), "", entries);
        return entries;
    }

    /// <summary>The entry at a path, as <see cref="All"/> would list it.</summary>
    public ContentEntry? At(string path)
    {
        var parts = path.Split('/');
        if (parts.Any(p => p.Length == 0 || IsIgnored(p) || p.Contains('\\', StringComparison.Ordinal) || p.Contains('\0', StringComparison.Ordinal)))
        {
            return null;
        }

        for (var i = 1; i < parts.Length; i++)
        {
            var folder = new DirectoryInfo(Path.Combine([root, .. parts[..i]]));
            if (!folder.Exists || folder.LinkTarget is not null)
            {
                return null;
            }
        }

        var file = new FileInfo(Path.Combine([root, .. parts]));
        return file.Exists || file.LinkTarget is not null ? Entry(file, path) : null;
    }

    private void Walk(DirectoryInfo folder, string prefix, List<ContentEntry> entries)
    {
        foreach (var info in Children(folder, prefix, entries))
        {
            var path = prefix + info.Name;
            if (info is DirectoryInfo { LinkTarget: null } child)
            {
                Walk(child, path + "/", entries);
            }
            else
            {
                entries.Add(Entry(info, path));
            }
        }
    }

    private static List<FileSystemInfo> Children(DirectoryInfo folder, string prefix, List<ContentEntry> entries)
    {
        try
        {
            return [.. folder.EnumerateFileSystemInfos("*", Everything).Where(i => !IsIgnored(i.Name))];
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            entries.Add(Refused(prefix.Length == 0 ? "." : prefix[..^1], $"the folder cannot be read: {Reason(e)}"));
            return [];
        }
    }

    private ContentEntry Entry(FileSystemInfo info, string path)
    {
        try
        {
            var problem = LinkProblem(info, path);
            var file = new FileInfo(problem is null && info.LinkTarget is not null ? RealPath.Of(info.FullName)! : info.FullName);
            return problem is null ? Listed(file, path) : Refused(path, problem);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return Refused(path, $"the file cannot be read: {Reason(e)}");
        }
    }

    private static ContentEntry Listed(FileInfo file, string path)
    {
        var type = TypeOf(path);
        var problem = type == ContentFileType.Markdown ? null : FileNames.OfOther(path) ?? EmptyMedia(file, path, type);
        return new(path, type, file.Length, file.LastWriteTimeUtc, problem);
    }

    /// <summary>An empty file shows nothing, and may be a pipe or a device, on which a reader would wait for ever.</summary>
    private static Problem? EmptyMedia(FileInfo file, string path, ContentFileType type) => type == ContentFileType.Media && file.Length == 0
        ? Rules.Unreadable.At(path, 1, 1, "the file is empty or not a regular file: fill it or take it out")
        : null;

    private string? LinkProblem(FileSystemInfo info, string path)
    {
        if (info.LinkTarget is null)
        {
            return null;
        }

        var target = RealPath.Of(info.FullName);
        return target switch
        {
            null => "it is a link that leads nowhere or in a circle: take it out",
            _ when !RealPath.IsWithin(target, RealPath.Of(root)!) => "it is a link out of the content folder: put the file itself here",
            _ when Directory.Exists(target) => $"it is a link to a folder, whose pages would have two addresses: take \"{Printable.Of(path)}\" out",
            _ => null,
        };
    }

    private static ContentEntry Refused(string path, string why) =>
        new(path, TypeOf(path), 0, DateTime.UnixEpoch, Rules.Unreadable.At(path, 1, 1, why));

    private static ContentFileType TypeOf(string path) =>
        path.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? ContentFileType.Markdown
        : path.StartsWith("salaries/", StringComparison.Ordinal) && path.EndsWith(".csv", StringComparison.Ordinal) && path.LastIndexOf('/') == 8 ? ContentFileType.Salaries
        : ContentFileType.Media;

    private static bool IsIgnored(string name) =>
        name.StartsWith('.') || name.Equals("README.md", StringComparison.OrdinalIgnoreCase);

    /// <summary>Why the file system refused, without the machine's own paths.</summary>
    public static string Reason(Exception e) => e switch
    {
        UnauthorizedAccessException or System.Security.SecurityException => "permission denied",
        FileNotFoundException or DirectoryNotFoundException => "it is not there any more",
        _ => "the file system refuses it",
    };
}
