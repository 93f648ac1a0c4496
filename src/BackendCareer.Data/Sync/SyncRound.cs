using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Sync;

/// <summary>Carries out one plan, in the order in which nothing stands in the way of anything.</summary>
internal sealed class SyncRound
{
    private const int Chunk = 16;

    private readonly Store store;
    private readonly ContentFolder folder;
    private readonly SyncPlan plan;
    private readonly BatchRunner batches;
    private readonly FileNotes notes;
    private readonly Dependents dependents;
    private readonly PageWriter pages;
    private readonly WorkParser parser;

    public SyncRound(Store store, ContentFolder folder, TimeProvider time, SyncPlan plan, SyncOutcome outcome, ISet<(string Path, string Hash)> held)
    {
        (this.store, this.folder, this.plan) = (store, folder, plan);
        batches = new BatchRunner(store, outcome, plan.Live.Batch);
        notes = new FileNotes(plan.Live, time);
        dependents = new Dependents(plan);
        pages = new PageWriter(store, plan, notes, dependents);
        parser = new WorkParser(folder, outcome, held);
    }

    /// <summary>Writes everything; returns files that must be looked at again.</summary>
    public async Task<IReadOnlyCollection<string>> RunAsync(CancellationToken cancel)
    {
        await RemoveAsync(cancel);
        await WriteSalariesAsync(cancel);
        await batches.RunAsync(plan.Media, (batch, entry) => WriteMediaAsync(batch, entry, cancel), cancel);
        await batches.RunAsync(plan.Touched, (batch, entry) => TouchAsync(batch, entry, cancel), cancel);
        if (plan.Works.Count > 0)
        {
            var index = await IndexAsync(cancel);
            await ExchangeAsync(index, cancel);
            await WritePagesAsync(index, cancel);
        }

        return parser.Again;
    }

    private async Task RemoveAsync(CancellationToken cancel)
    {
        var renamed = plan.Works.Select(w => w.Target?.Key).OfType<int>().ToHashSet();
        var gone = plan.Gone.Where(f => plan.Live.Files.GetValueOrDefault(f)?.Type != ContentFileType.Salaries
            && !(plan.Live.ByFile.TryGetValue(f, out var page) && renamed.Contains(page.Key)));
        await batches.RunAsync(gone.Order(StringComparer.Ordinal).Chunk(Chunk), (batch, files) => RemoveAsync(batch, files, cancel), cancel);
    }

    private async Task RemoveAsync(SyncBatch batch, string[] files, CancellationToken cancel)
    {
        var live = files.Select(f => plan.Live.ByFile.GetValueOrDefault(f)).OfType<LivePage>().ToList();
        if (live.Count > 0)
        {
            await pages.RemoveAsync(batch, live, cancel);
        }

        var media = files.Where(f => plan.Live.Files.GetValueOrDefault(f)?.Type == ContentFileType.Media).ToList();
        await dependents.MarkAsync(batch.Db, [.. media.Select(f => "/media/" + f)], media, cancel);
        batch.Media |= media.Count > 0;
        await FileNotes.ForgetAsync(batch.Db, files, cancel);
        batch.Files += files.Length;
    }

    private Task WriteSalariesAsync(CancellationToken cancel)
    {
        var writer = new SalaryWriter(plan, notes, dependents);
        SalaryPlan[] all = plan.Salaries is { } rows ? [rows] : [];
        foreach (var (entry, _, problems) in all.SelectMany(s => s.Files))
        {
            parser.Found(entry.Path, problems);
        }

        return batches.RunAsync(all, (batch, salaries) => writer.WriteAsync(batch, salaries, cancel), cancel);
    }

    private async Task WriteMediaAsync(SyncBatch batch, ContentEntry entry, CancellationToken cancel)
    {
        IReadOnlyList<Problem> problems = entry.Problem is { } problem ? [problem] : [];
        parser.Found(entry.Path, problems);
        await notes.PutAsync(batch.Db, entry, "", problems, isVersion: false, folder.SizeOf(entry.Path), cancel);
        await dependents.MarkAsync(batch.Db, ["/media/" + entry.Path], [entry.Path], cancel);
        batch.Media = true;
        batch.Files++;
    }

    private static async Task TouchAsync(SyncBatch batch, ContentEntry entry, CancellationToken cancel)
    {
        await batch.Db.Files.Where(f => f.File == entry.Path).ExecuteUpdateAsync(
            s => s.SetProperty(f => f.Size, entry.Size).SetProperty(f => f.Modified, entry.Modified), cancel);
        batch.Files++;
    }

    // What pages may link to when this round is done.
    private async Task<GuideIndex> IndexAsync(CancellationToken cancel)
    {
        await using var db = store.Open();
        var index = await db.GuideIndexAsync(cancel);
        foreach (var file in plan.Gone)
        {
            index.Remove(file);
        }

        foreach (var address in plan.Works.Select(w => w.Address).OfType<PageAddress>())
        {
            index.Add(address);
        }

        return index;
    }

    // Pages that take each other's place go live in one transaction, or, if one of them is not what it was, later.
    private async Task ExchangeAsync(GuideIndex index, CancellationToken cancel)
    {
        var parsed = plan.Exchange.Select(w => parser.Parse(w, index)).ToList();
        if (parsed.Contains(null))
        {
            parser.Postpone(plan.Exchange);
            return;
        }

        IEnumerable<List<ParsedWork>> all = parsed.Count > 0 ? [[.. parsed.OfType<ParsedWork>()]] : [];
        await batches.RunAsync(all, (batch, works) => ExchangeAsync(batch, works, cancel), cancel);
    }

    private async Task ExchangeAsync(SyncBatch batch, List<ParsedWork> works, CancellationToken cancel)
    {
        await PageWriter.ParkAsync(batch.Db, works.Select(w => w.Work), cancel);
        foreach (var work in works)
        {
            await pages.WriteAsync(batch, work, cancel);
            batch.Db.ChangeTracker.Clear();
        }
    }

    private async Task WritePagesAsync(GuideIndex index, CancellationToken cancel)
    {
        foreach (var chunk in plan.Works.Where(w => !plan.Exchange.Contains(w)).Chunk(Chunk))
        {
            cancel.ThrowIfCancellationRequested();
            var parsed = chunk.Select(w => parser.Parse(w, index)).OfType<ParsedWork>().ToList();
            await batches.RunAsync(parsed, (batch, work) => pages.WriteAsync(batch, work, cancel), cancel);
        }
    }
}
