using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Code;

/// <summary>
/// A code block is a figure with its language and title as the caption. The block scrolls on narrow screens, so it can
/// be reached by keyboard and has a name.
/// </summary>
internal sealed class CodeRenderer : HtmlObjectRenderer<CodeBlock>
{
    protected override void Write(HtmlRenderer renderer, CodeBlock obj)
    {
        var page = (PageRenderer)renderer;
        var fence = CodeFence.Of(obj);
        string[] words = [.. new[] { fence.Language, fence.Title }.Where(w => w.Length > 0)];
        renderer.EnsureLine();
        renderer.Write("<figure class=\"code\">");
        if (words.Length > 0)
        {
            renderer.Write("<figcaption>").WriteEscape(string.Join(" · ", words)).Write("</figcaption>");
        }

        renderer.Write("<pre tabindex=\"0\" role=\"region\" aria-label=\"");
        renderer.WriteEscape(page.RegionName(string.Join(", ", words.Prepend("Code")))).Write("\"><code");
        renderer.Write(fence.Language.Length > 0 ? $" class=\"language-{fence.Language}\">" : ">");
        WriteCode(page, obj, fence.Language);
        renderer.Write("</code></pre></figure>").WriteLine();
    }

    private static void WriteCode(PageRenderer page, CodeBlock block, string language)
    {
        if (language.Length == 0 || !CodeHighlighter.Knows(language))
        {
            page.WriteLeafRawLines(block, writeEndOfLines: true, escape: true, softEscape: true);
        }
        else if (page.Highlight?.Invoke(language, HiddenCharacters.Strip(block.Lines.ToString())) is { } html)
        {
            page.Write(html).WriteLine();
        }
        else
        {
            page.LeftPlain |= page.Highlight is null;
            page.WriteLeafRawLines(block, writeEndOfLines: true, escape: true, softEscape: true);
        }
    }
}
