using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>All of a content folder, parsed: what the checks over the whole set read.</summary>
/// <param name="Pages">Every Markdown file, kept back or not.</param>
/// <param name="Rows">Every good salary row.</param>
/// <param name="Index">What the pages may refer to.</param>
/// <param name="Problems">Problems of single files: reading, parsing, salary rows, addresses taken.</param>
public sealed record ContentSet(
    IReadOnlyList<ParsedArticle> Pages,
    IReadOnlyList<SalaryRow> Rows,
    GuideIndex Index,
    IReadOnlyList<Problem> Problems)
{
    /// <summary>Lists, reads and parses the whole folder.</summary>
    /// <exception cref="DirectoryNotFoundException">The folder is not there.</exception>
    public static ContentSet Load(ContentFolder folder)
    {
        var entries = folder.List();
        var files = entries.Where(e => e.Type == ContentFileType.Markdown).AsParallel().AsOrdered().Select(e => folder.Read(e.Path)).ToList();
        var index = new GuideIndex();
        var problems = entries.Where(e => e.Type == ContentFileType.Media).Select(e => e.Problem).OfType<Problem>().ToList();
        foreach (var media in entries.Where(e => e is { Type: ContentFileType.Media, Problem: null }))
        {
            index.AddMedia(media.Path, folder.SizeOf(media.Path));
        }

        var rows = AddRows(folder, entries, index, problems);
        var taken = AddPages(files, index);
        problems.AddRange(taken);
        var pages = files.AsParallel().AsOrdered().Select(f => Held(ArticleParser.Parse(f, index), taken)).ToList();
        problems.AddRange(pages.SelectMany(p => p.Problems.Except(taken)));
        return new(pages, rows, index, problems);
    }

    private static List<SalaryRow> AddRows(ContentFolder folder, IReadOnlyList<ContentEntry> entries, GuideIndex index, List<Problem> problems)
    {
        var read = entries.Where(e => e.Type == ContentFileType.Salaries).Select(e => SalaryFile.Read(folder.Read(e.Path))).ToList();
        problems.AddRange(read.SelectMany(r => r.Problems));
        var (rows, repeated) = SalaryRows.Distinct(read.SelectMany(r => r.Rows));
        problems.AddRange(repeated);
        foreach (var row in rows)
        {
            index.Add(row);
        }

        return rows;
    }

    private static List<Problem> AddPages(List<ContentFile> files, GuideIndex index)
    {
        var addresses = files.Select(ArticleParser.AddressOf).OfType<PageAddress>().ToList();
        var taken = TakenAddresses.Among(addresses);
        foreach (var page in addresses.Where(a => taken.All(p => p.File != a.File)))
        {
            index.Add(page);
        }

        return taken;
    }

    /// <summary>A page whose address another has is kept back like any other broken file.</summary>
    private static ParsedArticle Held(ParsedArticle page, List<Problem> taken)
    {
        var own = taken.Where(p => p.File == page.File).ToList();
        return own.Count == 0 ? page : page with { Article = null, Problems = [.. own, .. page.Problems] };
    }
}
