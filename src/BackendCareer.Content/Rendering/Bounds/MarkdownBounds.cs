namespace BackendCareer.Content.Rendering.Bounds;

/// <summary>
/// Refuses text that is built to be deep, long, wide or slow, before it is parsed: Markdig takes time that grows with
/// the square of some of these counts. One pass over the lines; no timer.
/// </summary>
internal static class MarkdownBounds
{
    public const int MaxLine = 20_000;

    /// <summary>Every line may be a block, and a block takes half a kilobyte.</summary>
    public const int MaxLines = 50_000;

    /// <summary>The first bound that a file breaks, or null.</summary>
    public static Problem? Check(string file, string text)
    {
        var lines = new LineBounds();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if ((TooLong(line, number) ?? lines.Add(line)) is { } broken)
            {
                return Rules.Bounds.At(file, number, 1, broken);
            }
        }

        return null;
    }

    private static string? TooLong(ReadOnlySpan<char> line, int number) =>
        line.Length > MaxLine ? $"the line is over {MaxLine:N0} characters: break it"
        : number > MaxLines ? $"the file has more than {MaxLines:N0} lines: split it"
        : null;
}
