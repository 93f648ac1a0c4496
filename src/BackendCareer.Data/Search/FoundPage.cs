using BackendCareer.Content;

namespace BackendCareer.Data.Search;

/// <summary>A page that matched, of which the best section is to be shown.</summary>
internal sealed record FoundPage(int Key, string Url, string Section, string Slug, string Title, string Summary)
{
    private const int MaxMore = 2;

    public SearchResult Result(IEnumerable<ArticleSection> sections, double score, Hits hits)
    {
        var found = sections.Select(s => new FoundSection(s, hits)).Where(s => s.Score > 0)
            .OrderByDescending(s => s.Score).ThenBy(s => s.Section.Ordinal).Take(1 + MaxMore).ToList();
        var best = found.FirstOrDefault();
        return new SearchResult(
            At(best), Section, Slug, Title, best?.Section.HeadingPath ?? "", best?.Snippet() ?? Snippet.Of(Summary, hits),
            Math.Round(score, 4), [.. found.Skip(1).Select(s => new SearchHit(At(s), s.Section.HeadingPath, s.Snippet()))]);
    }

    private string At(FoundSection? section) => string.IsNullOrEmpty(section?.Section.Anchor) ? Url : $"{Url}#{section.Section.Anchor}";
}

/// <summary>A section with its hits. Different words of the query count most, then those in its heading, then many.</summary>
internal sealed class FoundSection
{
    private readonly Hits hits;
    private readonly List<Hit> inText;

    public FoundSection(ArticleSection section, Hits hits)
    {
        this.hits = hits;
        Section = section;
        inText = hits.In(section.Text);
        var inHeading = hits.In(section.Heading);
        var different = inText.Concat(inHeading).Select(h => h.Word).Distinct().Count();
        Score = (10.0 * different) + (6.0 * inHeading.Select(h => h.Word).Distinct().Count()) + Math.Log(1 + inText.Count);
    }

    public ArticleSection Section { get; }

    public double Score { get; }

    public string Snippet() => Search.Snippet.Of(Section.Text, hits, inText);
}
