namespace BackendCareer.Content.Checks.Links;

/// <summary>Paths as an author writes them in a link.</summary>
internal static class LinkPath
{
    /// <summary>The way from one file to another, both relative to the content root.</summary>
    public static string Between(string from, string to)
    {
        var folders = from.Split('/')[..^1];
        var target = to.Split('/');
        var common = 0;
        while (common < folders.Length && common < target.Length - 1 && folders[common] == target[common])
        {
            common++;
        }

        return string.Join('/', [.. Enumerable.Repeat("..", folders.Length - common), .. target[common..]]);
    }
}
