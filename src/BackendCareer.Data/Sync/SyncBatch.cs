namespace BackendCareer.Data.Sync;

/// <summary>What one transaction does; it counts only when that is committed.</summary>
internal sealed class SyncBatch(GuideDb db)
{
    public GuideDb Db => db;

    public HashSet<string> Written { get; } = new(StringComparer.Ordinal);

    public HashSet<string> Removed { get; } = new(StringComparer.Ordinal);

    public bool Media { get; set; }

    public bool Figures { get; set; }

    public int Files { get; set; }

    /// <summary>Whether a reader may see a difference.</summary>
    public bool IsVisible => Written.Count + Removed.Count > 0 || Media || Figures;
}

/// <summary>Another process wrote since the round was planned.</summary>
internal sealed class PlanOutdatedException : Exception;
