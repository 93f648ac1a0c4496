using BackendCareer.Content.Rendering;
using Markdig.Syntax;

namespace BackendCareer.Content;

/// <summary>A parsed file: the article where there is one to show, every problem found in it, and what the checks read.</summary>
/// <param name="File">Path relative to the content root.</param>
/// <param name="Article">The article; null where a problem keeps the file back.</param>
/// <param name="Problems">Problems of this file alone, in order of place.</param>
/// <param name="Document">The Markdown tree, for the checks; null where there was nothing to parse. Its places are those of the file.</param>
/// <param name="KeyPlaces">Line and column (from 1) of each front matter key, nested ones as <c>outcomes[0].skills</c>.</param>
public sealed record ParsedArticle(
    string File,
    Article? Article,
    IReadOnlyList<Problem> Problems,
    MarkdownDocument? Document,
    IReadOnlyDictionary<string, (int Line, int Column)> KeyPlaces);

/// <summary>
/// Turns a Markdown file into an <see cref="Article"/>: one tree, from which HTML, contents, sections, links and
/// plain text are all read. Pure and safe for use from many threads; hostile input gives problems, never exceptions.
/// </summary>
public sealed class ArticleParser
{
    /// <summary>Changes whenever the same file would render otherwise, so that stores render again.</summary>
    public const string Version = "1";

    /// <summary>Where the file's page lives, read from its path and front matter alone; null where a problem keeps it back.</summary>
    public static PageAddress? AddressOf(ContentFile file)
    {
        var (_, article, notes) = PageFront.Of(file);
        return article is null || notes.Problems.Any(p => p.KeepsBack)
            ? null
            : new(article.File, article.Url, article.Kind, article.Section, article.Slug, article.Id, article.Title);
    }

    /// <summary>Parses a file.</summary>
    /// <param name="file">The file, as read.</param>
    /// <param name="index">What it may link to.</param>
    /// <param name="highlight">Highlights code blocks: language and code in, safe HTML out, or null for plain; null leaves all plain.</param>
    public static ParsedArticle Parse(ContentFile file, GuideIndex index, Func<string, string, string?>? highlight = null)
    {
        var (front, article, notes) = PageFront.Of(file);
        var problems = notes.Problems;
        if (front is null || article is null)
        {
            return Result(file, null, problems, null, notes);
        }

        var page = new PageContext(article, index, front.BodyStart);
        var (document, broken) = GuideMarkdown.Parse(file.Path, front.Body, d => PageBody.Fill(page, d, highlight));
        problems.AddRange(broken is null ? page.Problems : [broken]);
        return Result(file, broken is null ? article : null, problems, document, notes);
    }

    private static ParsedArticle Result(ContentFile file, Article? article, List<Problem> problems, MarkdownDocument? document, FrontMatterNotes notes) => new(
        file.Path,
        problems.Any(p => p.KeepsBack) ? null : article,
        [.. problems.OrderBy(p => p.Line).ThenBy(p => p.Column)],
        document,
        notes.Places);
}
