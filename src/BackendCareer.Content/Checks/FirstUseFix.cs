using System.Text;
using BackendCareer.Content.Checks.Terms;

namespace BackendCareer.Content.Checks;

/// <summary>Writes the links that the rule <c>first-use</c> asks for.</summary>
public static class FirstUseFix
{
    /// <summary>The text of a page with a link at each first use; everything else stays byte for byte.</summary>
    /// <param name="set">The guide.</param>
    /// <param name="file">The page, relative to the content root.</param>
    /// <exception cref="ArgumentException">The set has no such page, or it could not be parsed.</exception>
    public static string Apply(ContentSet set, string file)
    {
        ArgumentNullException.ThrowIfNull(set);
        var page = set.Pages.FirstOrDefault(p => p.File == file && p.Article is not null)
            ?? throw new ArgumentException($"There is no readable page {file}.", nameof(file));
        var source = page.Article!.Markdown;
        var lines = LineStarts(source);
        var text = new StringBuilder(source);
        var tree = new TermTree(GlossaryTerm.In(set));
        foreach (var use in TermUseReader.Of(page, tree).OrderByDescending(u => u.From))
        {
            Link(text, lines, use, use.Term.PathFrom(file));
        }

        return text.ToString();
    }

    private static void Link(StringBuilder text, List<int> lines, TermUse use, string path)
    {
        var start = lines[use.From.Line - 1] + use.From.Column - 1;
        var end = lines[use.To.Line - 1] + use.To.Column;
        if (CanStandAsLink(text, start, end, use.Text))
        {
            text.Insert(end, $"]({path})").Insert(start, '[');
        }
    }

    /// <summary>
    /// The source must hold the very words that were read (an entity is written otherwise), and nothing before them
    /// that would make an image or an escape of the bracket.
    /// </summary>
    private static bool CanStandAsLink(StringBuilder text, int start, int end, string words) =>
        start > 0
        && end <= text.Length
        && text[start] == words[0]
        && text[end - 1] == words[^1]
        && text[start - 1] is not ('!' or '\\');

    /// <summary>Offset of each line, by any of the three line ends.</summary>
    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n')))
            {
                starts.Add(i + 1);
            }
        }

        return starts;
    }
}
