using BackendCareer.Web.Hosting;

namespace BackendCareer.Web.Feedback;

/// <summary>Whether a form comes from a page of this site, as the browser says; who says nothing is held by the token alone.</summary>
internal static class SameOrigin
{
    public static bool Sent(HttpRequest request, SiteAddress site)
    {
        var headers = request.Headers;
        if (headers.TryGetValue("Sec-Fetch-Site", out var from)) return from.ToString() is "same-origin" or "none";
        if (headers.Origin.Count == 0) return true;
        return Uri.TryCreate(headers.Origin.ToString(), UriKind.Absolute, out var origin)
            && (origin.Authority.Equals(request.Host.Value, StringComparison.OrdinalIgnoreCase)
                || origin.GetLeftPart(UriPartial.Authority).Equals(site.Origin, StringComparison.OrdinalIgnoreCase));
    }
}
