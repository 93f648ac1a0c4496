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
    public static ContentSet Load(ContentFolder folder) => throw new NotImplementedException();
}
