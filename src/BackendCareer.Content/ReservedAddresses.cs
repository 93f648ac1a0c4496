using System.Collections.Frozen;

namespace BackendCareer.Content;

/// <summary>Addresses that the site makes by itself, which no page and no alias may have.</summary>
public static class ReservedAddresses
{
    /// <summary>First parts of addresses: neither a root page nor a folder may have them.</summary>
    private static readonly FrozenSet<string> FirstParts = FrozenSet.ToFrozenSet(
    [
        "api", "cards", "changes", "csp", "data", "feedback", "health", "history", "index", "mcp", "media", "metrics",
        "openapi", "plan", "print", "problems", "reports", "schemas", "search", "soap", "status", "studio", "tags",
        "tools", "vitals",
    ]);

    /// <summary>Parts after the section, where the site hangs its own pages on a page's address.</summary>
    private static readonly FrozenSet<string> LaterParts = FrozenSet.ToFrozenSet(
        ["compare", "figures", "history", "index", "revisions", "run"]);

    /// <summary>Sections with their own pages: the site makes their landing pages.</summary>
    private static readonly FrozenSet<string> Sections = FrozenSet.ToFrozenSet(
        ["articles", "glossary", "path", "roles", "salaries", "skills", "tasks"]);

    /// <summary>Whether files of this section lie flat in its folder.</summary>
    public static bool IsFlat(string section) => section != "articles" && Sections.Contains(section);

    /// <summary>The part of a page's address that is reserved, or null. Section pages and home are not asked about.</summary>
    /// <param name="section">Its section; empty for root pages.</param>
    /// <param name="slug">The rest of the address.</param>
    public static string? In(string section, string slug)
    {
        var parts = slug.Split('/');
        var first = section.Length > 0 ? section : parts[0];
        return FirstParts.Contains(first) || (section.Length == 0 && Sections.Contains(first))
            ? first
            : parts.FirstOrDefault(LaterParts.Contains);
    }
}
