using BackendCareer.Content;

namespace BackendCareer.Data;

/// <summary>What the last sync saw of a file.</summary>
public sealed class FileState
{
    /// <summary>Path relative to the content root.</summary>
    public required string File { get; set; }

    /// <summary>What it is for.</summary>
    public ContentFileType Type { get; set; }

    /// <summary>Bytes.</summary>
    public long Size { get; set; }

    /// <summary>UTC time of the last write.</summary>
    public DateTime Modified { get; set; }

    /// <summary>SHA-256 of its bytes, lower-case hex; empty for media, which is not read.</summary>
    public string Hash { get; set; } = "";

    /// <summary><see cref="ArticleParser.Version"/> by which it was last parsed; empty where it must be rendered again.</summary>
    public string Parser { get; set; } = "";

    /// <summary>Width of a picture in pixels, or null.</summary>
    public int? Width { get; set; }

    /// <summary>Height of a picture in pixels, or null.</summary>
    public int? Height { get; set; }

    /// <summary>UTC time at which these bytes were first seen.</summary>
    public DateTime Seen { get; set; }

    /// <summary>Whether these bytes stand in the history, or never will.</summary>
    public bool Recorded { get; set; }
}

/// <summary>A problem as last found.</summary>
public sealed class StoredProblem
{
    /// <summary>Row number.</summary>
    public int Key { get; set; }

    /// <summary>The file.</summary>
    public required string File { get; set; }

    /// <summary>Line from 1.</summary>
    public int Line { get; set; }

    /// <summary>Column from 1.</summary>
    public int Column { get; set; }

    /// <summary>Severity.</summary>
    public Severity Severity { get; set; }

    /// <summary>Id of the rule.</summary>
    public required string Rule { get; set; }

    /// <summary>The message.</summary>
    public required string Message { get; set; }

    /// <summary>Found by a check over the whole set rather than in the file alone.</summary>
    public bool OfSet { get; set; }
}

/// <summary>A small fact about the store, such as the content root it holds.</summary>
public sealed class GuideFact
{
    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }
}
