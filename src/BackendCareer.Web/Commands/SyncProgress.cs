namespace BackendCareer.Web.Commands;

/// <summary>Shows on a terminal how far a sync is, on one line of stderr that is rewritten; elsewhere a line for each thousand files.</summary>
internal sealed class SyncProgress : IProgress<int>, IDisposable
{
    private const int Step = 1000;
    private readonly bool terminal = !Console.IsErrorRedirected;
    private readonly Lock gate = new();
    private int told;
    private bool open;

    public void Report(int value)
    {
        lock (gate)
        {
            if (value <= told || (!terminal && value / Step == told / Step)) return;
            told = value;
            Write(value);
        }
    }

    /// <summary>Ends the line, so that what follows stands on its own.</summary>
    public void Done()
    {
        lock (gate)
        {
            if (open) Console.Error.WriteLine();
            open = false;
        }
    }

    public void Dispose() => Done();

    private void Write(int files)
    {
        if (terminal) Console.Error.Write($"\r{files} files");
        else Console.Error.WriteLine($"{files} files");
        open = terminal;
    }
}
