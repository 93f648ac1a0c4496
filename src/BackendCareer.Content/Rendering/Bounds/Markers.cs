namespace BackendCareer.Content.Rendering.Bounds;

/// <summary>The marks of quotes and lists that a line begins with.</summary>
internal static class Markers
{
    /// <summary>Columns that a level of a nested list takes at least.</summary>
    private const int Indent = 2;

    /// <summary>How deep the line may be nested.</summary>
    public static int Depth(ReadOnlySpan<char> line)
    {
        var marks = 0;
        var spaces = 0;
        for (var at = 0; at < line.Length;)
        {
            var length = line[at] is ' ' or '\t' ? 0 : Mark(line[at..]);
            if (length == 0 && line[at] is not (' ' or '\t'))
            {
                return marks;
            }

            spaces += length == 0 ? (line[at] == '\t' ? 4 : 1) : 0;
            marks += length > 0 ? 1 + (spaces / Indent) : 0;
            spaces = length > 0 ? 0 : spaces;
            at += Math.Max(1, length);
        }

        return marks;
    }

    /// <summary>Length of the mark at the beginning, or 0.</summary>
    private static int Mark(ReadOnlySpan<char> text)
    {
        var digits = text.IndexOfAnyExceptInRange('0', '9');
        var length = text[0] == '>' ? 1
            : text[0] is '-' or '+' or '*' or ':' ? 1
            : digits is > 0 and < 10 && text[digits] is ('.' or ')') ? digits + 1 : 0;
        return length > 0 && (text[0] == '>' || length == text.Length || text[length] is ' ' or '\t') ? length : 0;
    }
}
