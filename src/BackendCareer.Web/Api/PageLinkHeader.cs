using System.Globalization;
using Microsoft.AspNetCore.WebUtilities;

namespace BackendCareer.Web.Api;

/// <summary>The <c>Link</c> header of a paged answer (RFC 8288), root-relative.</summary>
internal static class PageLinkHeader
{
    public static void Write(HttpContext http, int page, int size, int total)
    {
        var last = Math.Max(1, (int)(((long)total + size - 1) / size));
        var links = new List<string> { Link("first", 1), Link("last", last) };
        if (page > 1)
        {
            links.Add(Link("prev", Math.Min(page - 1, last)));
        }

        if (page < last)
        {
            links.Add(Link("next", page + 1));
        }

        http.Response.Headers.Link = string.Join(", ", links);

        string Link(string relation, int number) => $"<{Address(http.Request, number)}>; rel=\"{relation}\"";
    }

    private static string Address(HttpRequest request, int page)
    {
        var query = request.Query.Where(q => q.Key != "page").ToDictionary(q => q.Key, q => (string?)q.Value.ToString());
        query["page"] = page.ToString(CultureInfo.InvariantCulture);
        return QueryHelpers.AddQueryString(request.Path.ToUriComponent(), query);
    }
}
