using System.Net;
using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>Reads the inlines of one block into a passage.</summary>
internal sealed partial class InlineReader
{
    private readonly Passage passage;
    private PieceLink? htmlLink;
    private int htmlCode;

    private InlineReader(Passage passage) => this.passage = passage;

    public static void Read(ContainerInline inlines, Passage passage) => new InlineReader(passage).Read(inlines, null);

    private void Read(ContainerInline inlines, PieceLink? link)
    {
        foreach (var inline in inlines)
        {
            Read(inline, link ?? htmlLink);
        }
    }

    private void Read(Inline inline, PieceLink? link)
    {
        switch (inline)
        {
            case LiteralInline literal:
                Add(literal.Content.ToString(), literal, link, skipped: SkippedBefore(literal));
                break;
            case HtmlEntityInline entity:
                Add(entity.Transcoded.ToString(), entity, link);
                break;
            case LineBreakInline lineBreak:
                Add(" ", lineBreak, link);
                break;
            case HtmlInline tag:
                ReadTag(tag);
                break;
            case AutolinkInline auto:
                Add(auto.Url, auto, new PieceLink(auto.Url, auto), readable: false);
                break;
            case CodeInline or LinkInline { IsImage: true }:
                Add(PassageReader.Opaque.ToString(), inline, link, readable: false);
                break;
            case LinkInline { Url: { } url } inner:
                ReadLink(inner, new PieceLink(url, inner));
                break;
            case ContainerInline inner:
                Read(inner, link);
                break;
        }
    }

    private void ReadLink(LinkInline link, PieceLink target)
    {
        // An empty piece, so that a link without text is seen too.
        Add("", link, target, readable: false);
        Read(link, target);
    }

    private void ReadTag(HtmlInline tag)
    {
        if (Anchor().Match(tag.Tag) is { Success: true } anchor)
        {
            htmlLink = new PieceLink(WebUtility.HtmlDecode(anchor.Groups["url"].Value), tag);
            Add("", tag, htmlLink, readable: false);
        }
        else if (tag.Tag.StartsWith("</a", StringComparison.OrdinalIgnoreCase))
        {
            htmlLink = null;
        }
        else if (Code().Match(tag.Tag) is { Success: true } code)
        {
            htmlCode = Math.Max(0, htmlCode + (code.Groups["end"].Success ? -1 : 1));
        }
    }

    private void Add(string text, Inline inline, PieceLink? link, bool readable = true, int skipped = 0) =>
        passage.Add(new Piece(passage.Length, text, inline, link, readable && htmlCode == 0 && htmlLink is null, skipped));

    /// <summary>Markdig places an escaped character at its backslash, and the text of a cell at the spaces it trims.</summary>
    private int SkippedBefore(LiteralInline literal)
    {
        var trimmed = 0;
        while (passage.IsRow && literal.Content.Start > trimmed && literal.Content.Text[literal.Content.Start - trimmed - 1] is ' ' or '\t')
        {
            trimmed++;
        }

        return trimmed + (literal.IsFirstCharacterEscaped ? 1 : 0);
    }

    [GeneratedRegex("""^<a\s[^>]*?href\s*=\s*["']?(?<url>[^"'\s>]*)""", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Anchor();

    [GeneratedRegex(@"^<(?<end>/)?(?:code|kbd|samp|pre|script|style)\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Code();
}
