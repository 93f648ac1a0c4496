namespace BackendCareer.Web.Hosting;

/// <summary>What there is to do behind the pages.</summary>
internal sealed class BackgroundWork
{
    /// <summary>Code to highlight, pages to compress better.</summary>
    public WakeUp Queue { get; } = new();

    /// <summary>The whole set to check.</summary>
    public WakeUp Check { get; } = new();

    public void AfterSync(bool changed)
    {
        if (changed) Check.Now();
        Queue.Now();
    }
}
