using BackendCareer.Content;

namespace BackendCareer.Data.Sync;

/// <summary>A Markdown file to be parsed and written.</summary>
internal sealed class FileWork
{
    /// <summary>The file, as listed.</summary>
    public required ContentEntry Entry { get; init; }

    /// <summary>Hash of its bytes when the round was planned.</summary>
    public required string Hash { get; init; }

    /// <summary>Where its page wants to live; null where a problem keeps it back.</summary>
    public PageAddress? Address { get; set; }

    /// <summary>Why it may not have that address, or null.</summary>
    public Problem? Taken { get; set; }

    /// <summary>The row it becomes: the one with its section and id. Null for a new page.</summary>
    public LivePage? Target { get; set; }

    /// <summary>The row that its file was until now and that nobody becomes: its id changed.</summary>
    public LivePage? Displaced { get; set; }

    public string Path => Entry.Path;

    /// <summary>Whether pages that link here must be rendered again: a new page, or another address or title.</summary>
    public bool IsSeenElsewhere => Address is not null && Target?.Address != Address;
}

/// <summary>A file with what became of it.</summary>
internal sealed record ParsedWork(FileWork Work, Article? Article, IReadOnlyList<Problem> Problems);
