namespace BackendCareer.Content;

/// <summary>The block between <c>---</c> lines at the top of a file.</summary>
/// <param name="Yaml">Its YAML, without the lines of hyphens; it begins on line 2 of the file.</param>
/// <param name="Body">The file with everything up to the body blanked: every place in it is a place in the file.</param>
/// <param name="BodyStart">Index at which the body begins.</param>
internal sealed record FrontMatter(string Yaml, string Body, int BodyStart)
{
    /// <summary>Largest block, in characters of UTF-8.</summary>
    public const int MaxBytes = 64 * 1024;

    private const string Mend = "begin the file with a line ---, the keys (title: …), and a line ---";

    /// <summary>Takes a file apart, or says what is wrong with its front matter.</summary>
    public static (FrontMatter? Front, Problem? Problem) Of(string file, string text)
    {
        var start = text.StartsWith('\uFEFF') ? 1 : 0;
        var line = LineAt(text, start);
        if (!IsFence(text, line))
        {
            return (null, Rules.FrontMatter.At(file, 1, 1, text.Length == start ? $"the file is empty: {Mend}" : $"there is no front matter: {Mend}"));
        }

        var yaml = line.Next;
        while (true)
        {
            line = LineAt(text, line.Next);
            if (IsFence(text, line))
            {
                return Checked(file, text, yaml, line);
            }

            if (line.Next >= text.Length)
            {
                return (null, Rules.FrontMatter.At(file, 1, 1, "the front matter is not closed: end it with a line ---"));
            }
        }
    }

    private static (FrontMatter? Front, Problem? Problem) Checked(string file, string text, int yaml, Line end)
    {
        var block = text[yaml..end.Start];
        return System.Text.Encoding.UTF8.GetByteCount(block) > MaxBytes
            ? (null, Rules.Bounds.At(file, 1, 1, $"the front matter is over {MaxBytes / 1024} KB: shorten it"))
            : (new(block, string.Concat(Blank(text.AsSpan(0, end.Next)), text.AsSpan(end.Next)), end.Next), null);
    }

    private static string Blank(ReadOnlySpan<char> text) =>
        string.Create(text.Length, text, (blank, from) =>
        {
            for (var i = 0; i < from.Length; i++)
            {
                blank[i] = from[i] is '\n' or '\r' ? from[i] : ' ';
            }
        });

    private static bool IsFence(string text, Line line) => text.AsSpan(line.Start, line.End - line.Start).TrimEnd() is "---";

    /// <summary>A line ends with LF, CR LF or CR.</summary>
    private static Line LineAt(string text, int start)
    {
        var length = text.AsSpan(start).IndexOfAny('\n', '\r');
        if (length < 0)
        {
            return new(start, text.Length, text.Length);
        }

        var end = start + length;
        return new(start, end, end + (text.AsSpan(end).StartsWith("\r\n") ? 2 : 1));
    }

    private readonly record struct Line(int Start, int End, int Next);
}
