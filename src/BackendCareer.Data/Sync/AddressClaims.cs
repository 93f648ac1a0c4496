using BackendCareer.Content;

namespace BackendCareer.Data.Sync;

/// <summary>
/// Decides who has an address or id that several files want: the page that has it live keeps it, else the first by
/// path. A file that loses stays what it was live, and so may take an address back that another hoped for.
/// </summary>
internal sealed class AddressClaims(LiveGuide live, IReadOnlyCollection<FileWork> works, IReadOnlySet<string> gone)
{
    private readonly HashSet<FileWork> lost = [];

    public void Settle()
    {
        while (FindLoser())
        {
            // A loser falls back on its live address; others may now be in its way.
        }
    }

    private bool FindLoser()
    {
        var (urls, ids) = Standing();
        foreach (var work in works.Where(w => w.Address is not null && !lost.Contains(w)).OrderBy(w => Rank(w)).ThenBy(w => w.Path, StringComparer.Ordinal))
        {
            var address = work.Address!;
            var holder = urls.GetValueOrDefault(address.Url) ?? ids.GetValueOrDefault((address.Section, address.Id));
            if (holder is not null)
            {
                Lose(work, holder);
                if (live.ByFile.ContainsKey(work.Path))
                {
                    return true;
                }

                continue;
            }

            urls[address.Url] = work.Path;
            ids[(address.Section, address.Id)] = work.Path;
        }

        return false;
    }

    // Pages that stay where they are: nobody works on them, or their new version cannot go live.
    private (Dictionary<string, string> Urls, Dictionary<(string, string), string> Ids) Standing()
    {
        var moving = works.Where(w => w.Address is not null && !lost.Contains(w)).Select(w => w.Path).ToHashSet(StringComparer.Ordinal);
        var standing = live.ByFile.Values.Select(p => p.Address).Where(a => !moving.Contains(a.File) && !gone.Contains(a.File)).ToList();
        return (standing.ToDictionary(a => a.Url, a => a.File), standing.ToDictionary(a => (a.Section, a.Id), a => a.File));
    }

    private int Rank(FileWork work) =>
        live.ByFile.TryGetValue(work.Path, out var page) && page.Address.Url == work.Address!.Url ? 0 : 1;

    private void Lose(FileWork work, string holder)
    {
        lost.Add(work);
        work.Taken = Rules.TakenAddress.At(work.Path, 1, 1,
            $"{work.Address!.Url} (id {work.Address.Id}) belongs to {holder}; give this file a slug or id of its own.");
        work.Address = null;
    }
}
