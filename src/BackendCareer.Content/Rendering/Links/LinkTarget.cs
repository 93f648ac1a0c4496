namespace BackendCareer.Content.Rendering.Links;

/// <summary>Where a link leads.</summary>
internal enum LinkForm
{
    /// <summary>Nowhere that we let a reader go: the text stays, the link is lost.</summary>
    Unsafe,

    /// <summary>Another site, or a mail address.</summary>
    External,

    /// <summary>A page, a file or an anchor of this site.</summary>
    Internal,

    /// <summary>A salary figure.</summary>
    Figure,

    /// <summary>A salary figure that is not there: plain text, reported by the checks.</summary>
    UnknownFigure,
}

/// <summary>A link, judged and resolved.</summary>
/// <param name="Form">What it is.</param>
/// <param name="Href">What to write; empty where no link is written.</param>
/// <param name="Target">Root-relative address without query and fragment, for links inside the site.</param>
/// <param name="File">File named, relative to the content root, or null.</param>
/// <param name="Anchor">Fragment without <c>#</c>, or null.</param>
/// <param name="Why">Why an unsafe link is unsafe.</param>
internal sealed record LinkTarget(LinkForm Form, string Href = "", string Target = "", string? File = null, string? Anchor = null, string Why = "")
{
    /// <summary>Text after the link: the year of a figure where its sentence names none.</summary>
    public string After { get; init; } = "";

    public bool IsLink => Href.Length > 0;

    public static LinkTarget Refused(string why) => new(LinkForm.Unsafe, Why: why);
}
