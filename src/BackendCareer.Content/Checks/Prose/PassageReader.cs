using System.Text.RegularExpressions;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>Reads the passages of a page from its tree, in the order in which they are read.</summary>
internal sealed partial class PassageReader
{
    /// <summary>Stands in a passage for what is no prose: code, a picture.</summary>
    public const char Opaque = '\uFFFC';

    private readonly List<Passage> passages = [];
    private int? exerciseLevel;

    /// <summary>The passages of a page; none where it could not be parsed.</summary>
    public static IReadOnlyList<Passage> Of(ParsedArticle page)
    {
        var reader = new PassageReader();
        if (page.Document is { } document)
        {
            reader.Read(document);
        }

        return reader.passages;
    }

    private void Read(ContainerBlock container)
    {
        foreach (var block in container)
        {
            switch (block)
            {
                case TableRow row:
                    ReadRow(row);
                    break;
                case ContainerBlock inner:
                    Read(inner);
                    break;
                case HeadingBlock heading:
                    ReadHeading(heading);
                    break;
                case LeafBlock { Inline: { } inline }:
                    InlineReader.Read(inline, Begin(PassageKind.Paragraph));
                    break;
            }
        }
    }

    private void ReadHeading(HeadingBlock heading)
    {
        var passage = new Passage(PassageKind.Heading, exerciseLevel is not null);
        if (heading.Inline is { } inline)
        {
            InlineReader.Read(inline, passage);
        }

        passages.Add(passage);
        if (exerciseLevel is null || heading.Level <= exerciseLevel)
        {
            exerciseLevel = ExerciseHeading().IsMatch(passage.Text) ? heading.Level : null;
        }
    }

    /// <summary>A row is one passage: the source of a figure often has a column of its own.</summary>
    private void ReadRow(TableRow row)
    {
        var passage = Begin(PassageKind.Row);
        foreach (var leaf in row.Descendants<LeafBlock>())
        {
            if (leaf.Inline is { } inline)
            {
                InlineReader.Read(inline, passage);
                passage.AddGap();
            }
        }
    }

    private Passage Begin(PassageKind kind)
    {
        var passage = new Passage(kind, exerciseLevel is not null);
        passages.Add(passage);
        return passage;
    }

    [GeneratedRegex(@"^\s*(?:exercise|practice)", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex ExerciseHeading();
}
