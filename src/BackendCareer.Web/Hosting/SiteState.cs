namespace BackendCareer.Web.Hosting;

/// <summary>What the site is about, as <c>/health/ready</c> tells it.</summary>
internal sealed class SiteState
{
    private volatile bool filling;
    private volatile bool syncing;
    private volatile string? fault;

    /// <summary>Whether the store is empty and being filled, so that there is nothing to read yet.</summary>
    public bool Filling { get => filling; set => filling = value; }

    public bool Syncing { get => syncing; set => syncing = value; }

    /// <summary>Why the last sync could not be done, in one line, or null.</summary>
    public string? Fault { get => fault; set => fault = value; }
}
