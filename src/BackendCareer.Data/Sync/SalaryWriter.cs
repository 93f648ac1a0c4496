using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>Replaces the salary rows that changed, all files in one transaction.</summary>
internal sealed class SalaryWriter(SyncPlan plan, FileNotes notes, Dependents dependents)
{
    public async Task WriteAsync(SyncBatch batch, SalaryPlan salaries, CancellationToken cancel)
    {
        var db = batch.Db;
        var changed = await ReplaceAsync(db, salaries.Rows, cancel);
        db.ChangeTracker.Clear();
        batch.Figures = changed.Count > 0;
        await dependents.MarkAsync(db, [.. changed.Select(id => $"/salaries/figures/{id}")], [], cancel);
        foreach (var (entry, hash, problems) in salaries.Files)
        {
            await notes.PutAsync(db, entry, hash, problems, isVersion: false, null, cancel);
            batch.Files++;
        }

        await FileNotes.ForgetAsync(db, [.. plan.Gone.Where(IsRows)], cancel);
    }

    private bool IsRows(string file) => plan.Live.Files.GetValueOrDefault(file)?.Type == ContentFileType.Salaries;

    private static async Task<List<string>> ReplaceAsync(GuideDb db, IReadOnlyList<SalaryRow> rows, CancellationToken cancel)
    {
        var old = await db.Salaries.ToDictionaryAsync(r => r.Id, StringComparer.Ordinal, cancel);
        foreach (var row in rows)
        {
            if (old.Remove(row.Id, out var same))
            {
                db.Entry(same).CurrentValues.SetValues(row);
            }
            else
            {
                db.Salaries.Add(row);
            }
        }

        db.Salaries.RemoveRange(old.Values);
        db.ChangeTracker.DetectChanges();
        var changed = db.ChangeTracker.Entries<SalaryRow>().Where(e => e.State != EntityState.Unchanged).Select(e => e.Entity.Id).ToList();
        await db.SaveChangesAsync(cancel);
        return changed;
    }
}
