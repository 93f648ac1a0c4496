namespace BackendCareer.Web.Pages;

/// <summary>How the bytes of a page are coded.</summary>
internal enum Coding
{
    Identity,
    Gzip,
    Brotli,

    /// <summary>The client refuses every one.</summary>
    None,
}
