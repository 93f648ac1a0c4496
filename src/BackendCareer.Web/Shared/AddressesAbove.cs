namespace BackendCareer.Web.Shared;

/// <summary>The addresses above a page: its section, then the folders inside that.</summary>
internal static class AddressesAbove
{
    public static IEnumerable<string> Of(string url)
    {
        for (var slash = url.IndexOf('/', 1); slash > 0; slash = url.IndexOf('/', slash + 1))
        {
            yield return url[..slash];
        }
    }
}
