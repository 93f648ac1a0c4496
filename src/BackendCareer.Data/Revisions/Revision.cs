namespace BackendCareer.Data;

/// <summary>One version of one article. Kept when the article goes.</summary>
public sealed class Revision
{
    /// <summary>Row number.</summary>
    public int Key { get; set; }

    /// <summary>Section of the article.</summary>
    public required string Section { get; set; }

    /// <summary>Permanent id of the article within its section.</summary>
    public required string ArticleId { get; set; }

    /// <summary>Number of the version, from 1, oldest first.</summary>
    public int Number { get; set; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Hash { get; set; }

    /// <summary>UTC time of the version.</summary>
    public DateTime Time { get; set; }

    /// <summary>Who made it, or null where that is unknown.</summary>
    public string? Author { get; set; }

    /// <summary>What was said about it, or null.</summary>
    public string? Message { get; set; }

    /// <summary>The whole file.</summary>
    public required string Markdown { get; set; }
}
