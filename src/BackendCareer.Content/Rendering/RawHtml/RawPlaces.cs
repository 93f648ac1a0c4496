using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>Where raw HTML stands in a file.</summary>
internal sealed class RawPlaces(MarkdownDocument document)
{
    private readonly List<(int Line, string Html)> places =
    [
        .. document.Descendants<HtmlBlock>().Select(b => (b.Line + 1, b.Lines.ToString())),
        .. document.Descendants<HtmlInline>().Select(i => (i.Line + 1, i.Tag)),
    ];

    public bool Any => places.Count > 0;

    /// <summary>Line of the first, from 1.</summary>
    public int First => places.Select(p => p.Line).DefaultIfEmpty(1).Min();

    /// <summary>Line of the piece that holds this text, or of the first.</summary>
    public int Of(string text)
    {
        foreach (var (line, html) in places)
        {
            var at = html.IndexOf(text, StringComparison.Ordinal);
            if (at >= 0)
            {
                return line + html.AsSpan(0, at).Count('\n');
            }
        }

        return First;
    }
}
