using System.Globalization;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>The names of the facts, and how they are read and written.</summary>
internal static class GuideFacts
{
    /// <summary>Counts batches that changed something a reader may see.</summary>
    public const string Generation = "generation";

    /// <summary>Counts all batches of all processes: whoever finds it moved plans anew.</summary>
    public const string Batch = "batch";

    /// <summary>The content root whose articles the store holds.</summary>
    public const string ContentRoot = "content-root";

    /// <summary>Set when the history has been seeded from Git: how that went.</summary>
    public const string HistorySeeded = "history-seeded";

    public static Task<string?> FactAsync(this GuideDb db, string name, CancellationToken cancel) =>
        db.Facts.AsNoTracking().Where(f => f.Name == name).Select(f => f.Value).FirstOrDefaultAsync(cancel);

    public static async Task<long> CountAsync(this GuideDb db, string name, CancellationToken cancel) =>
        long.TryParse(await db.FactAsync(name, cancel), CultureInfo.InvariantCulture, out var count) ? count : 0;

    public static async Task SetFactAsync(this GuideDb db, string name, string value, CancellationToken cancel)
    {
        var changed = await db.Facts.Where(f => f.Name == name).ExecuteUpdateAsync(s => s.SetProperty(f => f.Value, value), cancel);
        if (changed == 0)
        {
            db.Facts.Add(new GuideFact { Name = name, Value = value });
            await db.SaveChangesAsync(cancel);
            db.ChangeTracker.Clear();
        }
    }

    public static async Task<long> CountUpAsync(this GuideDb db, string name, CancellationToken cancel)
    {
        var next = await db.CountAsync(name, cancel) + 1;
        await db.SetFactAsync(name, next.ToString(CultureInfo.InvariantCulture), cancel);
        return next;
    }
}
