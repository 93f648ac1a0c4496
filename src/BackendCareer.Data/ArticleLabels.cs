namespace BackendCareer.Data;

/// <summary>A tag on an article.</summary>
public sealed class ArticleTag
{
    /// <summary>The article.</summary>
    public int ArticleKey { get; set; }

    /// <summary>The tag, in slug form.</summary>
    public required string Tag { get; set; }
}

/// <summary>
/// An old address of an article, answered with a permanent redirect. Where two pages claim one, both rows stand here
/// and the first file by path answers, so that the outcome does not depend on the order of writes.
/// </summary>
public sealed class ArticleAlias
{
    /// <summary>The old root-relative address.</summary>
    public required string Url { get; set; }

    /// <summary>The article.</summary>
    public int ArticleKey { get; set; }
}
