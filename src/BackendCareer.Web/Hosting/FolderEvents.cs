namespace BackendCareer.Web.Hosting;

/// <summary>Events of one folder and what is below it, while that folder lives. Events of folders, and lost events, mean everything.</summary>
internal sealed class FolderEvents : IDisposable
{
    private const int Buffer = 64 * 1024;
    private readonly string root;
    private readonly ContentChanges changes;
    private readonly FileSystemWatcher watcher;

    /// <exception cref="IOException">The system has no watcher left to give.</exception>
    /// <exception cref="ArgumentException">The folder is not there.</exception>
    public FolderEvents(string root, ContentChanges changes)
    {
        (this.root, this.changes) = (root, changes);
        watcher = new FileSystemWatcher(root)
        {
            IncludeSubdirectories = true,
            InternalBufferSize = Buffer,
            NotifyFilter = NotifyFilters.FileName | NotifyFilters.DirectoryName | NotifyFilters.LastWrite | NotifyFilters.Size | NotifyFilters.Attributes,
        };
        watcher.Created += (_, e) => Came(e.FullPath);
        watcher.Deleted += (_, e) => Went(e.FullPath);
        watcher.Changed += (_, e) => Changed(e.FullPath);
        watcher.Renamed += (_, e) =>
        {
            Went(e.OldFullPath);
            Came(e.FullPath);
        };
        watcher.Error += (_, _) => changes.AddAll();
        try
        {
            watcher.EnableRaisingEvents = true;
        }
        catch
        {
            watcher.Dispose();
            throw;
        }
    }

    public void Dispose() => watcher.Dispose();

    /// <summary>Files may lie in a new folder before it was watched.</summary>
    private void Came(string path)
    {
        if (Directory.Exists(path)) changes.AddAll();
        else Add(path);
    }

    /// <summary>What went cannot be asked whether it was a folder; those have no extension.</summary>
    private void Went(string path)
    {
        if (Path.HasExtension(path)) Add(path);
        else changes.AddAll();
    }

    private void Changed(string path)
    {
        if (!Directory.Exists(path)) Add(path);
    }

    /// <summary>Editors write dot files beside the one they save; these are no content.</summary>
    private void Add(string path)
    {
        var file = Path.GetRelativePath(root, path).Replace(Path.DirectorySeparatorChar, '/');
        if (file[0] != '.' && !file.Contains("/.", StringComparison.Ordinal)) changes.Add(file);
    }
}
