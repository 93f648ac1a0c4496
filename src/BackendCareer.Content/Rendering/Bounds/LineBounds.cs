namespace BackendCareer.Content.Rendering.Bounds;

/// <summary>Counts, line by line, what makes Markdown slow.</summary>
internal sealed class LineBounds
{
    private const int MaxNesting = 64;

    private readonly Bound headings = new("headings", 2_000);
    private readonly Bound links = new("links", 10_000);
    private readonly Bound addresses = new("links", 10_000);
    private readonly Bound definitions = new("link definitions", 2_000);
    private readonly Bound cells = new("table cells", 20_000);
    private readonly Bound footnotes = new("footnotes", 500);
    private readonly Bound footnoteLinks = new("links to footnotes", 2_000);
    private readonly Bound tags = new("HTML tags", 5_000);

    private char fence;
    private bool isTextAbove;
    private int openBrackets;
    private int tableWidth;
    private int tableRows;

    /// <summary>What the line breaks, or null.</summary>
    public string? Add(ReadOnlySpan<char> line)
    {
        var content = line.TrimStart(" \t>");
        var inCode = IsInFence(line.TrimStart());
        var broken = Deep(line, content, inCode) ?? Tables(content, inCode) ?? Counts(content, inCode);
        isTextAbove = content.Length > 0;
        return broken;
    }

    /// <summary>Whether the line is code, as far as one can tell without parsing; what is counted in code has a bound too.</summary>
    private bool IsInFence(ReadOnlySpan<char> line)
    {
        var isFence = line.StartsWith("```") || line.StartsWith("~~~");
        if (fence == '\0')
        {
            fence = isFence ? line[0] : '\0';
            return isFence;
        }

        if (isFence && line[0] == fence && line.TrimEnd().TrimStart(fence).IsEmpty)
        {
            fence = '\0';
        }

        return true;
    }

    private string? Counts(ReadOnlySpan<char> content, bool inCode)
    {
        var isDefinition = content.StartsWith("[") && content.Contains("]:", StringComparison.Ordinal);
        return headings.Add(IsHeading(content) ? 1 : 0, inCode)
            ?? links.Add(content.Count(']'), inCode)
            ?? addresses.Add(content.Count("://") + content.Count("www.") + content.Count("mailto:"), inCode)
            ?? definitions.Add(isDefinition ? content.Count("]:") : 0, inCode)
            ?? footnotes.Add(isDefinition && content.StartsWith("[^") ? 1 : 0, inCode)
            ?? footnoteLinks.Add(content.Count("[^"), inCode)
            ?? tags.Add(Tags(content), inCode);
    }

    private bool IsHeading(ReadOnlySpan<char> content) =>
        content.StartsWith("#") || (isTextAbove && content.Length > 0 && (content.TrimEnd().TrimStart('=').IsEmpty || content.TrimEnd().TrimStart('-').IsEmpty));

    private static int Tags(ReadOnlySpan<char> content)
    {
        var tags = 0;
        for (var at = content.IndexOf('<'); at >= 0 && at + 1 < content.Length; at++)
        {
            tags += char.IsAsciiLetter(content[at + 1]) || content[at + 1] is '/' or '!' or '?' ? 1 : 0;
            var next = content[(at + 1)..].IndexOf('<');
            if (next < 0)
            {
                break;
            }

            at += next;
        }

        return tags;
    }

    /// <summary>A table is as wide as its widest row: short rows are filled up.</summary>
    private string? Tables(ReadOnlySpan<char> content, bool inCode)
    {
        if (content.IsEmpty)
        {
            (tableWidth, tableRows) = (0, 0);
            return null;
        }

        var before = tableWidth * tableRows;
        tableWidth = Math.Max(tableWidth, content.Count('|'));
        tableRows++;
        return cells.Add((tableWidth * tableRows) - before, inCode);
    }

    private string? Deep(ReadOnlySpan<char> line, ReadOnlySpan<char> content, bool inCode)
    {
        openBrackets = content.IsEmpty ? 0 : Math.Max(0, openBrackets + content.Count('[') - content.Count(']'));
        if (inCode)
        {
            openBrackets = 0;
        }

        return openBrackets > MaxNesting || Markers.Depth(line) > MaxNesting
            ? $"the Markdown is nested more than {MaxNesting} deep: flatten it"
            : null;
    }
}
