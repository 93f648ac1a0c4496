namespace BackendCareer.Content.Rendering.Bounds;

/// <summary>
/// Refuses text that is built to be deep, long, wide or slow, before it is parsed: Markdig takes time that grows with
/// the square of some of these counts. One pass over the lines; no timer.
/// </summary>
internal static class MarkdownBounds
{
    public const int MaxLine = 20_000;

    /// <summary>The first bound that a file breaks, or null.</summary>
    public static Problem? Check(string file, string text)
    {
        var lines = new LineBounds();
        var number = 0;
        foreach (var line in text.AsSpan().EnumerateLines())
        {
            number++;
            if ((line.Length > MaxLine ? $"the line is over {MaxLine:N0} characters: break it" : lines.Add(line)) is { } broken)
            {
                return Rules.Bounds.At(file, number, 1, broken);
            }
        }

        return null;
    }
}
