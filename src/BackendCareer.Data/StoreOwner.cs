using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>Keeps one guide's database from being filled with another guide, which would remove every page of the first.</summary>
public static class StoreOwner
{
    /// <summary>
    /// Takes the store for a content folder, before the first sync: where it last held another folder, at least half
    /// of its articles must stand there with the same text.
    /// </summary>
    /// <exception cref="StoreException">The store holds another guide.</exception>
    public static async Task ClaimAsync(Store store, ContentFolder folder, CancellationToken cancel = default)
    {
        await using var db = store.Open();
        var last = await db.FactAsync(GuideFacts.ContentRoot, cancel);
        if (last == folder.Root)
        {
            return;
        }

        if (last is not null)
        {
            await RefuseAnotherAsync(db, store, folder, last, cancel);
        }

        await db.SetFactAsync(GuideFacts.ContentRoot, folder.Root, cancel);
    }

    private static async Task RefuseAnotherAsync(GuideDb db, Store store, ContentFolder folder, string last, CancellationToken cancel)
    {
        var hashes = await db.Articles.AsNoTracking().Select(a => new { a.File, a.Hash })
            .ToDictionaryAsync(a => a.File, a => a.Hash, StringComparer.Ordinal, cancel);
        var same = folder.List().Count(e => hashes.TryGetValue(e.Path, out var hash) && folder.Read(e.Path).Hash == hash);
        if (same * 2 < hashes.Count)
        {
            throw new StoreException(
                $"{store.Name} last held the guide in {last}, and of its {hashes.Count} articles only {same} are in {folder.Root}: set Content:Root back, or Data:Root to another folder.");
        }
    }
}
