using System.Collections.Concurrent;
using BackendCareer.Web.Hosting;

namespace BackendCareer.Web.Pages;

/// <summary>Finished pages by path, bounded in bytes, least recently used out.</summary>
internal sealed class PageTable(long size, WakeUp work)
{
    private readonly ConcurrentDictionary<string, FinishedPage> pages = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<(string Path, long Generation), TaskCompletionSource<FinishedPage?>> flights = new();
    private readonly Lock gate = new();
    private long generation;
    private long held;

    /// <summary>Grows with each eviction: a page rendered before one is never stored after it.</summary>
    public long Generation => Volatile.Read(ref generation);

    /// <summary>Bytes held.</summary>
    public long Held => Volatile.Read(ref held);

    public FinishedPage? Find(string path)
    {
        if (!pages.TryGetValue(path, out var page)) return null;
        page.Touch();
        return page;
    }

    public void Store(string path, FinishedPage page, long renderedIn)
    {
        lock (gate)
        {
            if (renderedIn != generation || page.Size > size) return;
            Remove(path);
            pages[path] = page;
            held += page.Size;
            Shrink();
        }

        work.Now();
    }

    public void EvictAll()
    {
        lock (gate)
        {
            generation++;
            pages.Clear();
            held = 0;
        }
    }

    public void Evict(IEnumerable<string> paths)
    {
        lock (gate)
        {
            generation++;
            foreach (var path in paths) Remove(path);
        }
    }

    /// <summary>A page that could be compressed better, or null.</summary>
    public KeyValuePair<string, FinishedPage>? NextToSqueeze()
    {
        foreach (var entry in pages)
        {
            if (!entry.Value.IsBest) return entry;
        }

        return null;
    }

    /// <summary>Puts a better compressed page in the place of a page, unless that has gone meanwhile.</summary>
    public void Replace(string path, FinishedPage old, FinishedPage better)
    {
        lock (gate)
        {
            if (pages.TryUpdate(path, better, old)) held += better.Size - old.Size;
        }
    }

    /// <summary>The rendering of a path that is under way, for all who ask meanwhile; the first to ask leads it.</summary>
    public TaskCompletionSource<FinishedPage?> Join(string path, long inGeneration, out bool leads)
    {
        var mine = new TaskCompletionSource<FinishedPage?>(TaskCreationOptions.RunContinuationsAsynchronously);
        var flight = flights.GetOrAdd((path, inGeneration), mine);
        leads = ReferenceEquals(flight, mine);
        return flight;
    }

    public void Land(string path, long inGeneration, FinishedPage? page)
    {
        if (flights.TryRemove((path, inGeneration), out var flight)) flight.TrySetResult(page);
    }

    private void Remove(string path)
    {
        if (pages.TryRemove(path, out var old)) held -= old.Size;
    }

    /// <summary>A tenth more than needed goes, so that a full table is not sorted for each page.</summary>
    private void Shrink()
    {
        if (held <= size) return;
        foreach (var (path, _) in pages.ToArray().OrderBy(p => p.Value.Used))
        {
            if (held <= size - (size / 10)) return;
            Remove(path);
        }
    }
}
