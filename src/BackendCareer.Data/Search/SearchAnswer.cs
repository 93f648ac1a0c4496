namespace BackendCareer.Data.Search;

/// <summary>A question to the search.</summary>
/// <param name="Query">What was typed; any text.</param>
/// <param name="Section">Only this section, or null.</param>
/// <param name="Tag">Only this tag, or null.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Size">Results a page, 1 to 100.</param>
public sealed record SearchRequest(string Query, string? Section = null, string? Tag = null, int Page = 1, int Size = 20);

/// <summary>The answer, in the shape that the API gives it.</summary>
/// <param name="Query">The query as asked.</param>
/// <param name="Corrected">The query as understood, or null where it was taken as typed.</param>
/// <param name="Total">How many pages match.</param>
/// <param name="Page">Page, from 1.</param>
/// <param name="Size">Results a page.</param>
/// <param name="Results">The results, best first.</param>
/// <param name="Facets">How many match by section and by tag.</param>
/// <param name="Answer">A card above the results, or null.</param>
public sealed record SearchAnswer(
    string Query,
    string? Corrected,
    int Total,
    int Page,
    int Size,
    IReadOnlyList<SearchResult> Results,
    SearchFacets Facets,
    object? Answer = null);

/// <summary>How many match by section and by tag.</summary>
public sealed record SearchFacets(IReadOnlyDictionary<string, int> Section, IReadOnlyDictionary<string, int> Tag);

/// <summary>A page that matches, at its best section.</summary>
/// <param name="Url">Root-relative address with the heading's anchor.</param>
/// <param name="Section">Section of the page.</param>
/// <param name="Slug">Slug of the page.</param>
/// <param name="Title">Title of the page, plain text.</param>
/// <param name="Heading">Heading path of the matching section, plain text; empty for the page's opening.</param>
/// <param name="Snippet">HTML-encoded text with hits in <c>&lt;mark&gt;</c>.</param>
/// <param name="Score">Higher is better.</param>
/// <param name="More">At most two further sections of the same page.</param>
public sealed record SearchResult(
    string Url, string Section, string Slug, string Title, string Heading, string Snippet, double Score, IReadOnlyList<SearchHit> More);

/// <summary>A further section of a page that matches.</summary>
public sealed record SearchHit(string Url, string Heading, string Snippet);
