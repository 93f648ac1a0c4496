using BackendCareer.Content;

namespace BackendCareer.Data.Sync;

/// <summary>Compares folder and store. Reads only files that may have changed.</summary>
/// <param name="folder">The content folder.</param>
/// <param name="live">What the store holds.</param>
/// <param name="held">Files (by path and hash) whose page turned out to be unreadable in this sync: they move nowhere.</param>
internal sealed class SyncPlanner(ContentFolder folder, LiveGuide live, IReadOnlySet<(string Path, string Hash)> held)
{
    private readonly SyncPlan plan = new(live);

    /// <summary>Plans everything, or only what is named.</summary>
    public SyncPlan Plan(IReadOnlyCollection<string>? named)
    {
        var scope = SyncScope.Of(folder, live, named);
        if (scope.Refusal is not null)
        {
            plan.Refusal = scope.Refusal;
            return plan;
        }

        plan.Gone.UnionWith(scope.Gone);
        foreach (var entry in scope.Entries)
        {
            Consider(entry, isNamed: named is not null);
        }

        FollowHoldersThatAreGone();
        ConsiderSalaries(scope);
        new AddressClaims(live, plan.Works, plan.Gone).Settle();
        FindRows();
        FindExchange();
        return plan;
    }

    private void Consider(ContentEntry entry, bool isNamed)
    {
        var state = live.Files.GetValueOrDefault(entry.Path);
        if (entry.Type == ContentFileType.Media)
        {
            if (IsOther(entry, state) || (entry.Problem is not null) != live.KeptBack.Contains(entry.Path))
            {
                plan.Media.Add(entry);
            }
        }
        else if (entry.Type == ContentFileType.Markdown && (isNamed || IsOther(entry, state) || MustRender(entry.Path, state)))
        {
            Read(entry, state);
        }
    }

    private void Read(ContentEntry entry, FileState? state)
    {
        var file = folder.Read(entry.Path);
        if (state is not null && state.Hash == file.Hash && file.Hash.Length > 0 && !MustRender(entry.Path, state))
        {
            if (IsOther(entry, state))
            {
                plan.Touched.Add(entry);
            }

            return;
        }

        var isHeld = held.Contains((entry.Path, file.Hash));
        plan.Works.Add(new FileWork
        {
            Entry = entry,
            Hash = file.Hash,
            Address = file.Problem is null && !isHeld ? ArticleParser.AddressOf(file) : null,
        });
    }

    private static bool IsOther(ContentEntry entry, FileState? state) =>
        state is null || state.Size != entry.Size || state.Modified != entry.Modified || state.Type != entry.Type;

    private bool MustRender(string path, FileState? state) => state?.Parser != ArticleParser.Version || live.Retry.Contains(path);

    // A rename is told as two events: the page in the way may be of a file that is no longer there.
    private void FollowHoldersThatAreGone()
    {
        foreach (var address in plan.Works.Select(w => w.Address).OfType<PageAddress>().ToList())
        {
            LivePage?[] holders = [live.ByUrl.GetValueOrDefault(address.Url), live.ByIdentity.GetValueOrDefault((address.Section, address.Id))];
            plan.Gone.UnionWith(holders.OfType<LivePage>().Select(h => h.Address.File)
                .Where(f => f != address.File && folder.Find(f) is null));
        }
    }

    private void ConsiderSalaries(SyncScope scope)
    {
        bool IsRows(string file) => live.Files.TryGetValue(file, out var state) && state.Type == ContentFileType.Salaries;
        var changed = scope.Entries.Any(e => e.Type == ContentFileType.Salaries
            && (IsOther(e, live.Files.GetValueOrDefault(e.Path)) || MustRender(e.Path, live.Files.GetValueOrDefault(e.Path))));
        if (changed || plan.Gone.Any(IsRows))
        {
            plan.Salaries = SalaryPlanner.Read(folder, folder.List().Where(e => e.Type == ContentFileType.Salaries));
        }
    }

    private void FindRows()
    {
        foreach (var work in plan.Works.Where(w => w.Address is not null))
        {
            work.Target = live.ByIdentity.GetValueOrDefault((work.Address!.Section, work.Address.Id));
        }

        var kept = plan.Works.Select(w => w.Target?.Key).ToHashSet();
        foreach (var work in plan.Works.Where(w => w.Address is not null))
        {
            work.Displaced = live.ByFile.TryGetValue(work.Path, out var page) && !kept.Contains(page.Key) ? page : null;
        }
    }

    private void FindExchange()
    {
        var movers = plan.Works.Where(w => w.Target is not null).ToDictionary(w => w.Target!.Key);
        foreach (var work in plan.Works.Where(w => w.Address is not null))
        {
            LivePage?[] inTheWay = [live.ByUrl.GetValueOrDefault(work.Address!.Url), live.ByFile.GetValueOrDefault(work.Path)];
            foreach (var page in inTheWay.OfType<LivePage>().Where(p => p.Key != work.Target?.Key))
            {
                if (movers.TryGetValue(page.Key, out var mover))
                {
                    plan.Exchange.UnionWith([work, mover]);
                }
            }
        }
    }
}
