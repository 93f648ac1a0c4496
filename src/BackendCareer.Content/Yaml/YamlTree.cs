using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace BackendCareer.Content.Yaml;

/// <summary>
/// Reads one small YAML document of plain lists, mappings and scalars. Anchors, aliases, tags, merge keys and further
/// documents are refused as they are met, so that nothing of what they could unfold into is ever built.
/// </summary>
internal sealed class YamlTree
{
    private const int MaxDepth = 16;

    /// <summary>The block begins on the second line of its file.</summary>
    private const int LinesBefore = 1;

    private readonly Parser parser;
    private int depth;

    private YamlTree(string yaml) => parser = new Parser(new StringReader(yaml));

    /// <summary>The mapping at the top (null where the block is empty), or the problem.</summary>
    public static (YamlMap? Map, Problem? Problem) Read(string file, string yaml)
    {
        var tree = new YamlTree(yaml);
        try
        {
            return (tree.Document(), null);
        }
        catch (YamlException e)
        {
            var (line, column) = Place(e.Start);
            return (null, Rules.FrontMatter.At(file, line, column, Explain(e)));
        }
        catch (Exception e) when (e is InvalidOperationException or ArgumentException or IndexOutOfRangeException or OverflowException)
        {
            // The scanner breaks its own rules on some broken text, such as a list that is never closed.
            var (line, column) = Place(tree.parser.Current?.End ?? Mark.Empty);
            return (null, Rules.FrontMatter.At(file, line, column, "this is not YAML from here on: close every bracket, brace and quote, and put one key on a line"));
        }
    }

    private YamlMap? Document()
    {
        parser.Consume<StreamStart>();
        if (parser.Accept<StreamEnd>(out _))
        {
            return null;
        }

        parser.Consume<DocumentStart>();
        var top = Node();
        parser.Consume<DocumentEnd>();
        if (parser.Current is not StreamEnd && parser.TryConsume<DocumentStart>(out var second))
        {
            throw Refused(second, "a second YAML document begins here: keep one");
        }

        return top switch
        {
            YamlMap map => map,
            YamlText { IsNull: true } => null,
            _ => throw new YamlException(new Mark(0, top.Line - LinesBefore, top.Column), Mark.Empty, "front matter must be keys and values, such as title: Caching"),
        };
    }

    private YamlValue Node()
    {
        var met = parser.Consume<ParsingEvent>();
        if (met is not NodeEvent node || Forbidden(node) is not null)
        {
            var what = met is NodeEvent n ? Forbidden(n) : "an alias (*)";
            throw Refused(met, $"{what} is not allowed: write the value out, in quotes if it begins with that character");
        }

        if (++depth > MaxDepth)
        {
            throw Refused(node, $"nested more than {MaxDepth} deep: flatten it");
        }

        var (line, column) = Place(node.Start);
        YamlValue value = node switch
        {
            Scalar scalar => new YamlText(scalar.Value, IsNull(scalar), line, column),
            SequenceStart => new YamlList(Items(), line, column),
            _ => new YamlMap(Entries(), line, column),
        };
        depth--;
        return value;
    }

    private List<YamlValue> Items()
    {
        var items = new List<YamlValue>();
        while (!parser.TryConsume<SequenceEnd>(out _))
        {
            items.Add(Node());
        }

        return items;
    }

    private List<(YamlText Key, YamlValue Value)> Entries()
    {
        var entries = new List<(YamlText, YamlValue)>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var key = Node() as YamlText ?? throw Refused(parser.Current!, "a key must be a word");
            entries.Add(key.Value == "<<" ? throw Refused(parser.Current!, "merge keys (<<) are not allowed: write the keys out") : (key, Node()));
        }

        return entries;
    }

    private static string? Forbidden(NodeEvent node) =>
        !node.Anchor.IsEmpty ? "an anchor (&)" : !node.Tag.IsEmpty ? "a tag (!)" : null;

    private static YamlException Refused(ParsingEvent at, string why) => new(at.Start, at.End, why);

    private static bool IsNull(Scalar scalar) =>
        scalar.Style == ScalarStyle.Plain && scalar.Value is ("" or "~" or "null" or "Null" or "NULL");

    private static (int Line, int Column) Place(Mark mark) =>
        ((int)Math.Max(1, mark.Line) + LinesBefore, (int)Math.Max(1, mark.Column));

    private static string Explain(YamlException e)
    {
        var why = e.InnerException?.Message ?? e.Message;
        var place = why.IndexOf("): ", StringComparison.Ordinal);
        return "YAML: " + Printable.OneLine(place < 0 ? why : why[(place + 3)..]);
    }
}
