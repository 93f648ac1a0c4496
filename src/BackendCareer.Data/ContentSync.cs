using BackendCareer.Content;

namespace BackendCareer.Data;

/// <summary>What a sync did. Paths are relative to the content root, addresses root-relative.</summary>
/// <param name="Added">Addresses that are new.</param>
/// <param name="Changed">Addresses whose page changed.</param>
/// <param name="Removed">Addresses that are gone.</param>
/// <param name="KeptBack">Files that a problem keeps from going live.</param>
/// <param name="Problems">Problems of the files that were read.</param>
/// <param name="Media">Whether a media file came, went or changed.</param>
public sealed record SyncReport(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> KeptBack,
    IReadOnlyList<Problem> Problems,
    bool Media)
{
    /// <summary>Whether anything that a reader may see is different now.</summary>
    public bool Any => Added.Count + Changed.Count + Removed.Count > 0 || Media;
}

/// <summary>
/// Brings the database to what the content folder says: reads only what changed, writes in short consistent batches,
/// can be killed at any point and resumed. A file that a problem keeps back leaves its last good version live.
/// </summary>
public sealed class ContentSync(Store store, ContentFolder folder, TimeProvider time)
{
    /// <summary>Syncs everything, or only the files named (relative to the content root).</summary>
    /// <exception cref="DirectoryNotFoundException">The content folder is not there; nothing was changed.</exception>
    public Task<SyncReport> ApplyAsync(IReadOnlyCollection<string>? files = null, IProgress<int>? progress = null, CancellationToken cancel = default)
    {
        _ = (store, folder, time, files, progress, cancel);
        throw new NotImplementedException();
    }
}
