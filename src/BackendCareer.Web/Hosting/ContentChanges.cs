using System.Diagnostics;

namespace BackendCareer.Web.Hosting;

/// <summary>What the watcher saw since the last sync: names of files, or that everything must be looked at.</summary>
internal sealed class ContentChanges
{
    /// <summary>With more names than this, reading the folder is cheaper.</summary>
    private const int Many = 2000;

    private static readonly TimeSpan Settle = TimeSpan.FromMilliseconds(30);
    private static readonly TimeSpan Longest = TimeSpan.FromMilliseconds(300);
    private readonly HashSet<string> files = new(StringComparer.Ordinal);
    private readonly Lock gate = new();
    private readonly WakeUp changed = new();
    private bool all;
    private long last;

    public void Add(string file)
    {
        lock (gate)
        {
            all |= !(files.Count < Many);
            if (!all) files.Add(file);
            last = Stopwatch.GetTimestamp();
        }

        changed.Now();
    }

    public void AddAll()
    {
        lock (gate)
        {
            all = true;
            last = Stopwatch.GetTimestamp();
        }

        changed.Now();
    }

    /// <summary>Waits for something to happen, and then until it has been quiet for a moment, but not for ever.</summary>
    public async Task SettledAsync(CancellationToken stop)
    {
        await changed.WaitAsync(stop);
        for (var began = Stopwatch.GetTimestamp(); Stopwatch.GetElapsedTime(began) < Longest;)
        {
            var left = Settle - Stopwatch.GetElapsedTime(Last());
            if (left <= TimeSpan.Zero) return;
            await Task.Delay(left, stop);
        }
    }

    /// <summary>The files to look at; null means all of them. Empty where an earlier sync has seen to it.</summary>
    public IReadOnlyCollection<string>? Take()
    {
        lock (gate)
        {
            string[]? taken = all ? null : [.. files];
            files.Clear();
            all = false;
            return taken;
        }
    }

    private long Last()
    {
        lock (gate) return last;
    }
}
