using BackendCareer.Content;

namespace BackendCareer.Data;

/// <summary>What a sync did. Paths are relative to the content root, addresses root-relative.</summary>
/// <param name="Added">Addresses that are new.</param>
/// <param name="Changed">Addresses whose page changed.</param>
/// <param name="Removed">Addresses that are gone.</param>
/// <param name="KeptBack">Files that a problem keeps from going live.</param>
/// <param name="Problems">Problems of the files that were read, and of those still kept back.</param>
/// <param name="Media">Whether a media file came, went or changed.</param>
public sealed record SyncReport(
    IReadOnlyList<string> Added,
    IReadOnlyList<string> Changed,
    IReadOnlyList<string> Removed,
    IReadOnlyList<string> KeptBack,
    IReadOnlyList<Problem> Problems,
    bool Media)
{
    /// <summary>Whether a salary row came, went or changed.</summary>
    public bool Figures { get; init; }

    /// <summary>Whether anything that a reader may see is different now.</summary>
    public bool Any => Added.Count + Changed.Count + Removed.Count > 0 || Media || Figures;
}
