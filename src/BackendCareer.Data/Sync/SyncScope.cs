using BackendCareer.Content;

namespace BackendCareer.Data.Sync;

/// <summary>Which files a round looks at, and which of those the store knows are gone.</summary>
internal sealed record SyncScope(IReadOnlyList<ContentEntry> Entries, IReadOnlyList<string> Gone, Problem? Refusal = null)
{
    public static SyncScope Of(ContentFolder folder, LiveGuide live, IReadOnlyCollection<string>? named)
    {
        var scope = named is null ? All(folder, live) : Named(folder, live, named);
        // A folder that vanishes while it is read looks like one whose files are all gone.
        if (!Directory.Exists(folder.Root))
        {
            throw new DirectoryNotFoundException($"The content folder {folder.Root} is not there.");
        }

        return scope.Gone.Count > 0 && live.ByFile.Count > 0 && folder.List().Count == 0 ? Empty(folder) : scope;
    }

    private static SyncScope All(ContentFolder folder, LiveGuide live)
    {
        var entries = folder.List();
        var there = entries.Select(e => e.Path).ToHashSet(StringComparer.Ordinal);
        var closed = Closed(entries);
        return new SyncScope(entries, [.. live.Files.Keys.Where(f => !there.Contains(f) && !IsHidden(f, closed))]);
    }

    private static SyncScope Named(ContentFolder folder, LiveGuide live, IReadOnlyCollection<string> named)
    {
        Dictionary<string, ContentEntry> entries = new(StringComparer.Ordinal);
        HashSet<string> gone = new(StringComparer.Ordinal);
        IReadOnlyList<ContentEntry>? all = null;
        foreach (var path in named.Concat(live.Retry).Select(p => p.Trim('/')).Distinct(StringComparer.Ordinal))
        {
            if (folder.Find(path) is { } entry)
            {
                entries[entry.Path] = entry;
                continue;
            }

            // Not a file: one that is gone, or a folder, there or gone.
            all ??= folder.List();
            foreach (var found in all.Where(e => IsIn(e.Path, path)))
            {
                entries[found.Path] = found;
            }

            gone.UnionWith(live.Files.Keys.Where(f => (f == path || IsIn(f, path)) && !entries.ContainsKey(f) && !IsHidden(f, Closed(all))));
        }

        return new SyncScope([.. entries.Values], [.. gone]);
    }

    private static bool IsIn(string file, string folder) =>
        folder is "" or "." || (file.Length > folder.Length && file[folder.Length] == '/' && file.StartsWith(folder, StringComparison.Ordinal));

    // Under a folder that cannot be read: nobody can tell whether it is gone.
    private static bool IsHidden(string file, IReadOnlyList<string> closed) => closed.Any(folder => IsIn(file, folder));

    private static List<string> Closed(IReadOnlyList<ContentEntry> entries) =>
        [.. entries.Where(e => e.Problem?.Rule == Rules.Unreadable.Id).Select(e => e.Path)];

    private static SyncScope Empty(ContentFolder folder) => new([], [], Rules.Unreadable.At(
        ".", 1, 1, $"the content folder {Path.GetFileName(folder.Root)} is suddenly empty; everything stays as it was: bring the files back"));
}
