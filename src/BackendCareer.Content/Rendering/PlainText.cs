using System.Text;
using BackendCareer.Content.Rendering.RawHtml;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering;

/// <summary>The words of a piece of the tree, without marks, without characters that reorder text.</summary>
internal static class PlainText
{
    /// <summary>A block's text: paragraphs on lines of their own, table cells spaced; with code or without.</summary>
    public static string Of(Block block, bool code = true)
    {
        var text = new StringBuilder();
        Write(block, code, text);
        return HiddenCharacters.Strip(text.ToString()).Trim();
    }

    /// <summary>An inline's text.</summary>
    public static string Of(ContainerInline? inline)
    {
        var text = new StringBuilder();
        Write(inline, text);
        return HiddenCharacters.Strip(text.ToString());
    }

    private static void Write(Block block, bool code, StringBuilder text)
    {
        switch (block)
        {
            case CodeBlock lines when code:
                text.Append(lines.Lines.ToString()).Append('\n');
                break;
            case HtmlBlock html:
                text.Append(HtmlText.Of(html)).Append('\n');
                break;
            case LinkReferenceDefinitionGroup or CodeBlock:
                break;
            case LeafBlock leaf:
                Write(leaf.Inline, text);
                text.Append(leaf.Parent is TableCell ? ' ' : '\n');
                break;
            case TableRow row:
                WriteAll(row, code, text);
                text.Append('\n');
                break;
            case ContainerBlock container:
                WriteAll(container, code, text);
                break;
        }
    }

    private static void WriteAll(ContainerBlock container, bool code, StringBuilder text)
    {
        foreach (var child in container)
        {
            Write(child, code, text);
        }
    }

    private static void Write(ContainerInline? container, StringBuilder text)
    {
        for (var inline = container?.FirstChild; inline is not null; inline = inline.NextSibling)
        {
            _ = inline switch
            {
                LiteralInline literal => text.Append(literal.Content.AsSpan()),
                CodeInline code => text.Append(code.Content),
                HtmlEntityInline entity => text.Append(entity.Transcoded.AsSpan()),
                AutolinkInline link => text.Append(link.Url),
                LineBreakInline => text.Append(' '),
                _ => text,
            };
            if (inline is ContainerInline nested)
            {
                Write(nested, text);
            }
        }
    }
}
