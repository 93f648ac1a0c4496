using System.Collections.Frozen;

namespace BackendCareer.Content;

/// <summary>A rule that content is held to.</summary>
/// <param name="Id">Permanent id, printed with every finding.</param>
/// <param name="Severity">Severity of every finding of this rule.</param>
/// <param name="KeepsBack">Whether a finding keeps its file from going live.</param>
public sealed record Rule(string Id, Severity Severity, bool KeepsBack = false)
{
    /// <summary>A finding of this rule; <paramref name="line"/> and <paramref name="column"/> count from 1.</summary>
    public Problem At(string file, int line, int column, string message) =>
        new(file, line, column, Severity, Id, message);
}

/// <summary>Every rule, once. What makes a file unreadable or its address wrong keeps it back; nothing else does.</summary>
public static class Rules
{
    /// <summary>The file cannot be read: permissions, a link out of the folder, not a regular file.</summary>
    public static readonly Rule Unreadable = new("unreadable", Severity.Error, KeepsBack: true);

    /// <summary>The bytes are not UTF-8 text.</summary>
    public static readonly Rule Encoding = new("encoding", Severity.Error, KeepsBack: true);

    /// <summary>The file or its front matter is larger than allowed, or built to be slow.</summary>
    public static readonly Rule Bounds = new("bounds", Severity.Error, KeepsBack: true);

    /// <summary>The file's name is not lower case words joined by hyphens.</summary>
    public static readonly Rule FileName = new("file-name", Severity.Error, KeepsBack: true);

    /// <summary>Front matter is missing or is not YAML that we accept.</summary>
    public static readonly Rule FrontMatter = new("front-matter", Severity.Error, KeepsBack: true);

    /// <summary>A key holds a value of the wrong type.</summary>
    public static readonly Rule WrongType = new("wrong-type", Severity.Error, KeepsBack: true);

    /// <summary>There is no title, or it is too long.</summary>
    public static readonly Rule Title = new("title", Severity.Error, KeepsBack: true);

    /// <summary>The slug, id or alias is not one that an address can hold.</summary>
    public static readonly Rule BadAddress = new("bad-address", Severity.Error, KeepsBack: true);

    /// <summary>The site makes this address itself.</summary>
    public static readonly Rule ReservedAddress = new("reserved-address", Severity.Error, KeepsBack: true);

    /// <summary>Another file has this address or id.</summary>
    public static readonly Rule TakenAddress = new("taken-address", Severity.Error, KeepsBack: true);

    /// <summary>A salary row breaks the contract of its columns; that row alone is left out.</summary>
    public static readonly Rule SalaryRow = new("salary-row", Severity.Error);

    /// <summary>A link leads to no page or file of the guide.</summary>
    public static readonly Rule DeadLink = new("dead-link", Severity.Error);

    /// <summary>A link leads to a heading that its page does not have.</summary>
    public static readonly Rule DeadAnchor = new("dead-anchor", Severity.Error);

    /// <summary>An image is not there, or is not ours to serve.</summary>
    public static readonly Rule MissingImage = new("missing-image", Severity.Error);

    /// <summary>A link has a scheme or form that is not allowed.</summary>
    public static readonly Rule UnsafeLink = new("unsafe-link", Severity.Error);

    /// <summary>Front matter names a page, step, skill, task, outcome or figure that does not exist.</summary>
    public static readonly Rule UnknownSlug = new("unknown-slug", Severity.Error);

    /// <summary>Steps or skills need each other in a circle.</summary>
    public static readonly Rule Cycle = new("cycle", Severity.Error);

    /// <summary>A figure in the text disagrees with its salary row.</summary>
    public static readonly Rule Figure = new("figure", Severity.Error);

    /// <summary>Two pages claim the same old address.</summary>
    public static readonly Rule DuplicateAlias = new("duplicate-alias", Severity.Error);

    /// <summary>An id occurs twice within one file, such as two outcomes of one step.</summary>
    public static readonly Rule DuplicateId = new("duplicate-id", Severity.Error);

    /// <summary>An image has no text for those who cannot see it.</summary>
    public static readonly Rule MissingAlt = new("missing-alt", Severity.Warning);

    /// <summary>An amount of money without a figure or source in its sentence.</summary>
    public static readonly Rule Money = new("money", Severity.Warning);

    /// <summary>A heading skips a level.</summary>
    public static readonly Rule SkippedHeading = new("skipped-heading", Severity.Warning);

    /// <summary>A page too short to be of use.</summary>
    public static readonly Rule Stub = new("stub", Severity.Warning);

    /// <summary>No page's text links here.</summary>
    public static readonly Rule Orphan = new("orphan", Severity.Warning);

    /// <summary>A key that this kind of page does not have.</summary>
    public static readonly Rule UnknownKey = new("unknown-key", Severity.Warning);

    /// <summary>No summary was written; the first paragraph stands in.</summary>
    public static readonly Rule NoSummary = new("no-summary", Severity.Warning);

    /// <summary>Raw HTML, or characters that reorder text, were taken out.</summary>
    public static readonly Rule Sanitized = new("sanitized", Severity.Warning);

    /// <summary>A glossary term's first use without a link.</summary>
    public static readonly Rule FirstUse = new("first-use", Severity.Hint);

    /// <summary>Not reviewed for a year; depends on the day, so it is listed apart and never fails <c>check</c>.</summary>
    public static readonly Rule ReviewOverdue = new("review-overdue", Severity.Hint);

    /// <summary>Every rule by its id.</summary>
    public static readonly FrozenDictionary<string, Rule> ById = typeof(Rules).GetFields()
        .Where(f => f.FieldType == typeof(Rule))
        .Select(f => (Rule)f.GetValue(null)!)
        .ToFrozenDictionary(r => r.Id);
}
