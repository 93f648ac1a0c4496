namespace BackendCareer.Web.Commands;

/// <summary>Where a folder lies in its Git work tree.</summary>
internal static class WorkTree
{
    /// <summary>The path from the top of the work tree, such as <c>content</c>; the folder's own name where there is no work tree.</summary>
    public static string PathOf(string folder)
    {
        for (var above = new DirectoryInfo(folder); above is not null; above = above.Parent)
        {
            // A file in a worktree of its own, a folder in the main one.
            if (Path.Exists(Path.Combine(above.FullName, ".git"))) return Path.GetRelativePath(above.FullName, folder).Replace('\\', '/');
        }

        return Path.GetFileName(folder);
    }
}
