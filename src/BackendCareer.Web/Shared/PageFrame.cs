namespace BackendCareer.Web.Shared;

/// <summary>What the frame around every page needs to know of it.</summary>
/// <param name="Title">Title without the name of the site.</param>
/// <param name="Url">Root-relative canonical address.</param>
internal sealed record PageFrame(string Title, string Url)
{
    public const string SiteName = "BackendCareer";

    public string? Description { get; init; }

    /// <summary>Address of the page's Markdown, or null.</summary>
    public string? Markdown { get; init; }

    /// <summary>Whether search engines are asked to leave it out.</summary>
    public bool NoIndex { get; init; }

    /// <summary>Open Graph type.</summary>
    public string Type { get; init; } = "website";

    /// <summary>Pages above this one, home left out.</summary>
    public IReadOnlyList<Crumb> Crumbs { get; init; } = [];

    /// <summary>The pages beside it, or null where it stands alone.</summary>
    public Siblings? Siblings { get; init; }

    /// <summary>Number of the version that is shown, or null while it is not in the history yet.</summary>
    public int? Revision { get; init; }

    /// <summary>Words in the search box of the header.</summary>
    public string Query { get; init; } = "";

    /// <summary>Whether the store may be asked for the footer; not while it is what failed.</summary>
    public bool Plain { get; init; }

    public string FullTitle => $"{Title} · {SiteName}";

    /// <summary>What <c>aria-current</c> says on a link of the header, or null for no attribute.</summary>
    public string? Current(string url) =>
        Url == url ? "page" : Url.StartsWith(url + "/", StringComparison.Ordinal) ? "true" : null;
}

/// <summary>A page above another.</summary>
internal sealed record Crumb(string Title, string Url);

/// <summary>The model of a page: what its view shows, and its frame.</summary>
internal record PageModel(PageFrame Frame);
