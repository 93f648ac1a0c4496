namespace BackendCareer.Data.Search;

/// <summary>Words to match, as data and never as an engine's syntax.</summary>
/// <param name="Words">Words of the query in lower case.</param>
/// <param name="Open">Whether the last word may go on (a half-typed word).</param>
/// <param name="All">Whether all words must match, or any of them.</param>
/// <param name="Section">Only this section, or null.</param>
/// <param name="Tag">Only this tag, or null.</param>
public sealed record MatchQuery(IReadOnlyList<string> Words, bool Open, bool All, string? Section, string? Tag);

/// <summary>What matched.</summary>
/// <param name="Articles">Article keys with their score (higher is better), best first.</param>
/// <param name="Total">How many match in all.</param>
/// <param name="Sections">How many match in each section.</param>
/// <param name="Tags">How many match with each tag.</param>
public sealed record Matches(
    IReadOnlyList<(int Key, double Score)> Articles,
    int Total,
    IReadOnlyDictionary<string, int> Sections,
    IReadOnlyDictionary<string, int> Tags);
