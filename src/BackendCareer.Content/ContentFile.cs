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
public sealed record ContentEntry(string Path, ContentFileType Type, long Size, DateTime Modified);

/// <summary>A file that has been read.</summary>
/// <param name="Path">Relative to the content root, with <c>/</c>.</param>
/// <param name="Text">Its text, a byte order mark kept; empty where it could not be read.</param>
/// <param name="Hash">SHA-256 of its bytes, lower-case hex.</param>
/// <param name="Problem">Why it could not be read, or null.</param>
public sealed record ContentFile(string Path, string Text, string Hash, Problem? Problem = null);
