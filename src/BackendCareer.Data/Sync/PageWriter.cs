using BackendCareer.Content;
using BackendCareer.Data.Search;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>Writes a page with all that hangs on it: sections, links, tags, aliases, full text, problems, file state.</summary>
internal sealed class PageWriter(Store store, SyncPlan plan, FileNotes notes, Dependents dependents)
{
    public async Task WriteAsync(SyncBatch batch, ParsedWork parsed, CancellationToken cancel)
    {
        var work = parsed.Work;
        if (parsed.Article is { } article && !await IsLiveAsync(batch.Db, work, article, cancel))
        {
            await PutAsync(batch, work, article, cancel);
        }

        await notes.PutAsync(batch.Db, work.Entry, work.Hash, parsed.Problems, parsed.Article is not null, null, cancel);
        batch.Files++;
    }

    /// <summary>Frees the addresses and files of pages that take each other's place; each is given its new ones right after.</summary>
    public static async Task ParkAsync(GuideDb db, IEnumerable<FileWork> works, CancellationToken cancel)
    {
        var keys = works.Select(w => w.Target?.Key).OfType<int>().ToList();
        await db.Articles.Where(a => keys.Contains(a.Key)).ExecuteUpdateAsync(
            s => s.SetProperty(a => a.Url, a => "~" + a.Key).SetProperty(a => a.File, a => "~" + a.Key), cancel);
    }

    public async Task RemoveAsync(SyncBatch batch, IReadOnlyCollection<LivePage> pages, CancellationToken cancel)
    {
        var keys = pages.Select(p => p.Key).ToList();
        await store.UnindexAsync(batch.Db, keys, cancel);
        await batch.Db.Articles.Where(a => keys.Contains(a.Key)).ExecuteDeleteAsync(cancel);
        batch.Removed.UnionWith(pages.Select(p => p.Address.Url));
        await dependents.MarkAsync(batch.Db, [.. pages.Select(p => p.Address.Url)], [.. pages.Select(p => p.Address.File)], cancel);
    }

    // Rendered again for the sake of others, and it made no difference.
    private async Task<bool> IsLiveAsync(GuideDb db, FileWork work, Article article, CancellationToken cancel) =>
        work.Target is { } target && !work.IsSeenElsewhere && plan.Live.Files.GetValueOrDefault(work.Path)?.Hash == work.Hash
        && await db.Articles.AnyAsync(a => a.Key == target.Key && a.Hash == article.Hash && a.Html == article.Html, cancel);

    private async Task PutAsync(SyncBatch batch, FileWork work, Article article, CancellationToken cancel)
    {
        if (work.Displaced is { } displaced)
        {
            await RemoveAsync(batch, [displaced], cancel);
        }

        if (work.Target is { } target)
        {
            await LeaveOldPlaceAsync(batch, work, target, cancel);
        }

        article.Key = work.Target?.Key ?? 0;
        await SaveAsync(batch.Db, article, cancel);
        batch.Written.Add(article.Url);
        if (work.IsSeenElsewhere)
        {
            PageAddress?[] places = [work.Address, work.Target?.Address];
            await dependents.MarkAsync(batch.Db, [.. places.OfType<PageAddress>().Select(p => p.Url)], [.. places.OfType<PageAddress>().Select(p => p.File)], cancel);
        }
    }

    private async Task LeaveOldPlaceAsync(SyncBatch batch, FileWork work, LivePage target, CancellationToken cancel)
    {
        await batch.Db.Sections.Where(s => s.ArticleKey == target.Key).ExecuteDeleteAsync(cancel);
        await batch.Db.Links.Where(l => l.ArticleKey == target.Key).ExecuteDeleteAsync(cancel);
        await batch.Db.Tags.Where(t => t.ArticleKey == target.Key).ExecuteDeleteAsync(cancel);
        await batch.Db.Aliases.Where(a => a.ArticleKey == target.Key).ExecuteDeleteAsync(cancel);
        if (target.Address.Url != work.Address!.Url)
        {
            batch.Removed.Add(target.Address.Url);
        }

        if (plan.Gone.Contains(target.Address.File))
        {
            await FileNotes.ForgetAsync(batch.Db, [target.Address.File], cancel);
        }
    }

    private async Task SaveAsync(GuideDb db, Article article, CancellationToken cancel)
    {
        // The article alone: its parts go the store's faster way, tags and aliases are saved with the note of the file.
        db.Entry(article).State = article.Key == 0 ? EntityState.Added : EntityState.Modified;
        db.Entry(article).Property(GuideModel.TitleKey).CurrentValue = SearchWords.Key(article.Title);
        await db.SaveChangesAsync(cancel);
        db.Tags.AddRange(article.Tags.Distinct(StringComparer.Ordinal).Select(tag => new ArticleTag { ArticleKey = article.Key, Tag = tag }));
        db.Aliases.AddRange(article.Aliases.Distinct(StringComparer.Ordinal).Select(url => new ArticleAlias { ArticleKey = article.Key, Url = url }));
        await store.WritePartsAsync(db, article, cancel);
        await store.IndexAsync(db, article, cancel);
    }
}
