using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>Notes what was seen of a file, and its problems, in the same transaction as what was made of it.</summary>
internal sealed class FileNotes(LiveGuide live, TimeProvider time)
{
    /// <summary>Notes a file; <paramref name="isVersion"/> says whether its bytes are a live page, and so belong in the history.</summary>
    public async Task PutAsync(
        GuideDb db, ContentEntry entry, string hash, IReadOnlyList<Problem> problems, bool isVersion, ImageSize? size, CancellationToken cancel)
    {
        var old = live.Files.GetValueOrDefault(entry.Path);
        var isSame = old is not null && old.Hash == hash && !live.KeptBack.Contains(entry.Path);
        var state = new FileState
        {
            File = entry.Path,
            Type = entry.Type,
            Size = entry.Size,
            Modified = entry.Modified,
            Hash = hash,
            Parser = ArticleParser.Version,
            Width = size?.Width,
            Height = size?.Height,
            Seen = isSame ? old!.Seen : time.GetUtcNow().UtcDateTime,
            Recorded = !isVersion || (isSame && old!.Recorded),
        };
        db.Entry(state).State = old is null ? EntityState.Added : EntityState.Modified;
        if (old is not null)
        {
            await ForgetProblemsAsync(db, [entry.Path], cancel);
        }

        db.Problems.AddRange(problems.Select(p => p.AsStored()));
        await db.SaveChangesAsync(cancel);
    }

    public static async Task ForgetAsync(GuideDb db, IReadOnlyCollection<string> files, CancellationToken cancel)
    {
        await db.Files.Where(f => files.Contains(f.File)).ExecuteDeleteAsync(cancel);
        await ForgetProblemsAsync(db, files, cancel);
    }

    private static Task<int> ForgetProblemsAsync(GuideDb db, IReadOnlyCollection<string> files, CancellationToken cancel) =>
        db.Problems.Where(p => !p.OfSet && files.Contains(p.File)).ExecuteDeleteAsync(cancel);
}
