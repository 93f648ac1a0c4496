using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>
/// Adds versions to the history when they have stood for two seconds, so that a burst of saves is one version. What
/// waits is kept with the files in the store: a restart loses none. Nothing is added before <see cref="GitHistory"/>
/// has seeded what came earlier.
/// </summary>
public static class RevisionRecorder
{
    private static readonly TimeSpan Standing = TimeSpan.FromSeconds(2);

    // Under 250 ms a transaction.
    private const int Chunk = 50;

    /// <summary>Records what has stood long enough; returns how many versions joined the history.</summary>
    /// <param name="db">A context of its own.</param>
    /// <param name="now">UTC time.</param>
    /// <param name="cancel">Stops between two batches.</param>
    public static async Task<int> RecordAsync(GuideDb db, DateTime now, CancellationToken cancel = default)
    {
        var (count, chunk) = (0, 1);
        while (chunk > 0 && await HasPendingAsync(db, now, cancel))
        {
            chunk = await RecordChunkAsync(db, now, cancel);
            count += chunk;
        }

        return count;
    }

    private static async Task<bool> HasPendingAsync(GuideDb db, DateTime now, CancellationToken cancel) =>
        await Pending(db, now).AnyAsync(cancel) && await db.FactAsync(GuideFacts.HistorySeeded, cancel) is not null;

    // A clock set back must not hold a version for ever.
    private static IQueryable<FileState> Pending(GuideDb db, DateTime now)
    {
        var (before, after) = (now - Standing, now + Standing);
        return db.Files.Where(f => !f.Recorded && (f.Seen <= before || f.Seen > after)).OrderBy(f => f.Seen).ThenBy(f => f.File);
    }

    private static async Task<int> RecordChunkAsync(GuideDb db, DateTime now, CancellationToken cancel)
    {
        await using var transaction = await db.Database.BeginTransactionAsync(cancel);
        var files = await Pending(db, now).Take(Chunk).ToListAsync(cancel);
        foreach (var file in files)
        {
            await RecordAsync(db, file, cancel);
            file.Recorded = true;
        }

        await db.SaveChangesAsync(cancel);
        await transaction.CommitAsync(cancel);
        db.ChangeTracker.Clear();
        return files.Count;
    }

    private static async Task RecordAsync(GuideDb db, FileState file, CancellationToken cancel)
    {
        var article = await db.Articles.AsNoTracking().Where(a => a.File == file.File && a.Hash == file.Hash)
            .Select(a => new { a.Section, a.Id, a.Hash, a.Markdown }).FirstOrDefaultAsync(cancel);
        if (article is null)
        {
            return;
        }

        var newest = await db.Revisions.AsNoTracking().Of(article.Section, article.Id).Select(r => new { r.Number, r.Hash }).FirstOrDefaultAsync(cancel);
        if (newest?.Hash != article.Hash)
        {
            db.Revisions.Add(new Revision
            {
                Section = article.Section,
                ArticleId = article.Id,
                Number = (newest?.Number ?? 0) + 1,
                Hash = article.Hash,
                Time = file.Seen,
                Markdown = article.Markdown,
            });
        }
    }
}
