namespace BackendCareer.Content;

/// <summary>What a file of the content folder is for.</summary>
public enum ContentFileType
{
    /// <summary>A page.</summary>
    Markdown,

    /// <summary>Salary rows: <c>salaries/*.csv</c>.</summary>
    Salaries,

    /// <summary>Anything else: served under <c>/media</c>.</summary>
    Media,
}

/// <summary>A file as the folder lists it, unread.</summary>
/// <param name="Path">Relative to the content root, with <c>/</c>.</param>
/// <param name="Type">What it is for.</param>
/// <param name="Size">Bytes.</param>
/// <param name="Modified">UTC time of the last write.</param>
/// <param name="Problem">Why it must not be read or served, or null. <see cref="ContentFolder.Read(string)"/> repeats it.</param>
public sealed record ContentEntry(string Path, ContentFileType Type, long Size, DateTime Modified, Problem? Problem = null);

/// <summary>A file that has been read.</summary>
/// <param name="Path">Relative to the content root, with <c>/</c>.</param>
/// <param name="Text">Its text, a byte order mark kept; empty where it could not be read.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hex; empty where they were not read.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record ContentFile(string Path, string Text, string Hash, Problem? Problem = null)
{
    /// <summary>A file from text alone, as previews and tests have it.</summary>
    public static ContentFile Of(string path, string text) =>
        new(path, text, Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(text))));
}
