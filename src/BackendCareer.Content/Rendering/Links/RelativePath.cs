namespace BackendCareer.Content.Rendering.Links;

/// <summary>Joins paths inside the content folder.</summary>
internal static class RelativePath
{
    /// <summary>
    /// The path that <paramref name="path"/> names from <paramref name="folder"/>, percent escapes and dots resolved;
    /// null where it climbs out or holds what no name of ours can.
    /// </summary>
    public static string? Join(string folder, string path)
    {
        var parts = new List<string>(folder.Split('/', StringSplitOptions.RemoveEmptyEntries));
        foreach (var part in path.Split('/').Select(Uri.UnescapeDataString))
        {
            if (part == ".." && parts.Count == 0)
            {
                return null;
            }

            if (part.AsSpan().ContainsAny('/', '\\') || part.Any(char.IsControl))
            {
                return null;
            }

            if (part == "..")
            {
                parts.RemoveAt(parts.Count - 1);
            }
            else if (part is not ("" or "."))
            {
                parts.Add(part);
            }
        }

        return string.Join('/', parts);
    }
}
