namespace BackendCareer.Web.Shared;

/// <summary>A page that says what went wrong, and where to go on.</summary>
internal sealed record ErrorPage(PageFrame Frame, int Status, string Method, string Said) : PageModel(Frame)
{
    /// <summary>Words of the address, for the search box.</summary>
    public string Query { get; init; } = "";

    /// <summary>Pages with a name like it.</summary>
    public IReadOnlyList<PageLink> Nearest { get; init; } = [];

    public static ErrorPage Of(HttpContext http)
    {
        var status = http.Response.StatusCode;
        var (title, said) = Says(status);
        var frame = new PageFrame(title, http.Request.Path.Value ?? "/") { NoIndex = true, Plain = status >= 500 };
        return new ErrorPage(frame, status, http.Request.Method, said);
    }

    private static (string Title, string Said) Says(int status) => status switch
    {
        404 => ("Page not found", "Nothing answers at this address. It may have moved, or the link was mistyped."),
        405 => ("Method not allowed", "This address only answers requests to read it."),
        413 => ("Too much at once", "What was sent is longer than this address takes. Go back and shorten it."),
        429 => ("Too many requests", "Wait a moment, then try again."),
        503 => ("Not ready yet", "The guide is being read in. Try again in a few seconds."),
        >= 500 => ("Something broke here", "The fault is on our side, and it has been written to the log. Try again in a moment."),
        _ => ("Request not understood", "This address or the request for it has a form that the site does not understand."),
    };
}
