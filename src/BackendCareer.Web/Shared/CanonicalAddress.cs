using System.Text.RegularExpressions;

namespace BackendCareer.Web.Shared;

/// <summary>
/// Sends a wrong form of an address (capitals, doubled or trailing slashes) to the right one, its query kept. The
/// answer is always a path of this site: slashes are collapsed first, so that no second host can hide in it.
/// </summary>
internal static partial class CanonicalAddress
{
    private static readonly string[] TakenAsWritten = ["/api", "/media", "/css", "/lib", "/health"];

    public static Task RedirectAsync(HttpContext http, RequestDelegate next)
    {
        var path = http.Request.Path;
        if (Of(path) is not { } right || !(HttpMethods.IsGet(http.Request.Method) || HttpMethods.IsHead(http.Request.Method)))
        {
            return next(http);
        }

        http.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        http.Response.Headers.Location = right.ToUriComponent() + http.Request.QueryString.ToUriComponent();
        return Task.CompletedTask;
    }

    /// <summary>The right form of a path, or null where it has it already.</summary>
    internal static PathString? Of(PathString path)
    {
        var written = path.Value ?? "";
        var single = Slashes.Replace(written, "/");
        var right = single.Length > 1 ? single.TrimEnd('/') : single;
        if (!TakenAsWritten.Any(start => new PathString(right).StartsWithSegments(start, StringComparison.OrdinalIgnoreCase)))
        {
            right = right.ToLowerInvariant();
        }

        // A bare null would become an empty path by way of the conversion from text.
        return right == written || right.Length == 0 ? default(PathString?) : new PathString(right);
    }

    [GeneratedRegex("/{2,}")]
    private static partial Regex Slashes { get; }
}
