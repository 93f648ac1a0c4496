using BackendCareer.Content;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Guide.Tests;

/// <summary>The text of a page, as its reader counts it.</summary>
internal static class PageText
{
    /// <summary>Plain text of a block and all in it, code blocks and pictures left out.</summary>
    public static string Of(Block block) => block switch
    {
        CodeBlock => "",
        LeafBlock leaf => Of(leaf.Inline),
        ContainerBlock container => string.Join('\n', container.Select(Of)),
        _ => "",
    };

    public static int Words(string text) => text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Count(w => w.Any(char.IsLetterOrDigit));

    /// <summary>Words of the body: headings, paragraphs, lists and tables, without code.</summary>
    public static int Words(ParsedArticle page) => Words(string.Join('\n', page.Document!.Select(Of)));

    public static ParagraphBlock FirstParagraph(ParsedArticle page) => page.Document!.OfType<ParagraphBlock>().First();

    /// <summary>Titles of the headings of a level, in order.</summary>
    public static IReadOnlyList<string> Headings(ParsedArticle page, int level = 2) =>
        [.. page.Article!.Contents.Where(h => h.Level == level).Select(h => h.Title)];

    /// <summary>The blocks under the level 2 heading that begins so, up to the next.</summary>
    public static IReadOnlyList<Block> Under(ParsedArticle page, string heading) =>
    [
        .. page.Document!
            .SkipWhile(b => !IsHeading(b, 2) || !Of(b).StartsWith(heading, StringComparison.Ordinal))
            .Skip(1)
            .TakeWhile(b => !IsHeading(b, 2)),
    ];

    private static bool IsHeading(Block block, int level) => block is HeadingBlock heading && heading.Level == level;

    private static string Of(Inline? inline) => inline switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        LineBreakInline => " ",
        LinkInline { IsImage: true } => "",
        ContainerInline container => string.Concat(container.Select(Of)),
        _ => "",
    };
}
