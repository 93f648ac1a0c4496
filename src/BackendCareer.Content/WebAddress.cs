namespace BackendCareer.Content;

/// <summary>Addresses of other sites.</summary>
internal static class WebAddress
{
    /// <summary>Whether a text is a whole http or https address that every browser reads alike.</summary>
    public static bool IsHttp(string url) =>
        (url.StartsWith("http://", StringComparison.OrdinalIgnoreCase) || url.StartsWith("https://", StringComparison.OrdinalIgnoreCase))
        && !url.Any(c => char.IsControl(c) || char.IsWhiteSpace(c) || c == '\\')
        && !HiddenCharacters.Any(url)
        && Uri.TryCreate(url, UriKind.Absolute, out var uri)
        && uri.Host.Length > 0
        && uri.Host.All(c => char.IsLetterOrDigit(c) || c is '.' or '-' or '_' or ':' or '[' or ']')
        && HasName(uri);

    /// <summary>Whether the host can be written in ASCII, as the network wants it. Asking for it throws where letters are none that a name may hold.</summary>
    private static bool HasName(Uri uri)
    {
        try
        {
            return Uri.CheckHostName(uri.IdnHost) != UriHostNameType.Unknown;
        }
        catch (UriFormatException)
        {
            return false;
        }
    }
}
