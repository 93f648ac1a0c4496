using BackendCareer.Content.Rendering.Headings;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering;

/// <summary>Cuts a page at its headings, for search: each piece holds its own text only.</summary>
internal static class Sections
{
    public static List<ArticleSection> Of(MarkdownDocument document)
    {
        var sections = new List<ArticleSection> { new() };
        var texts = new List<List<string>> { new() };
        var path = new Stack<HeadingBlock>();
        foreach (var block in Pieces(document))
        {
            if (block is HeadingBlock heading)
            {
                sections.Add(Under(heading, path, sections.Count));
                texts.Add([]);
            }
            else if (PlainText.Of(block) is { Length: > 0 } text)
            {
                texts[^1].Add(text);
            }
        }

        foreach (var (section, text) in sections.Zip(texts))
        {
            section.Text = string.Join('\n', text);
        }

        return sections;
    }

    private static ArticleSection Under(HeadingBlock heading, Stack<HeadingBlock> path, int ordinal)
    {
        while (path.TryPeek(out var above) && above.Level >= heading.Level)
        {
            path.Pop();
        }

        path.Push(heading);
        return new()
        {
            Ordinal = ordinal,
            Anchor = HeadingWalk.IdOf(heading),
            Heading = HeadingWalk.TextOf(heading),
            HeadingPath = string.Join(" › ", path.Reverse().Select(HeadingWalk.TextOf)),
        };
    }

    /// <summary>Headings, and the largest blocks that hold none.</summary>
    private static IEnumerable<Block> Pieces(ContainerBlock container)
    {
        foreach (var block in container)
        {
            if (block is ContainerBlock nested && nested.Descendants<HeadingBlock>().Any())
            {
                foreach (var piece in Pieces(nested))
                {
                    yield return piece;
                }
            }
            else
            {
                yield return block;
            }
        }
    }
}
