using BackendCareer.Content;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Data.Sync;

/// <summary>What one round is to do, decided from the folder and the store before anything is written.</summary>
internal sealed class SyncPlan(LiveGuide live)
{
    public LiveGuide Live => live;

    /// <summary>Markdown files to parse and write, by path.</summary>
    public List<FileWork> Works { get; } = [];

    /// <summary>Files whose bytes are the same; only their size or time is noted.</summary>
    public List<ContentEntry> Touched { get; } = [];

    /// <summary>Media that came or changed.</summary>
    public List<ContentEntry> Media { get; } = [];

    /// <summary>Files that are no longer there.</summary>
    public HashSet<string> Gone { get; } = new(StringComparer.Ordinal);

    /// <summary>All salary rows, where a file of rows came, went or changed; else null.</summary>
    public SalaryPlan? Salaries { get; set; }

    /// <summary>Works that take a place in which another work's page stands now: written together, or not at all.</summary>
    public HashSet<FileWork> Exchange { get; } = [];

    /// <summary>A problem that stopped the round: nothing is written.</summary>
    public Problem? Refusal { get; set; }
}

/// <summary>The rows of all salary files, and what is wrong with each file.</summary>
internal sealed record SalaryPlan(
    IReadOnlyList<(ContentEntry Entry, string Hash, IReadOnlyList<Problem> Problems)> Files,
    IReadOnlyList<SalaryRow> Rows);
