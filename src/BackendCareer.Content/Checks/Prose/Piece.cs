using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>A run of text of one inline.</summary>
/// <param name="Start">Offset in the text of its passage.</param>
/// <param name="Text">The run, one character for each of the source unless it is an entity.</param>
/// <param name="Inline">Where it comes from.</param>
/// <param name="Link">The link that it stands in, or null.</param>
/// <param name="Readable">Whether a reader takes it as plain prose: not code, not within raw HTML that is code or a link.</param>
/// <param name="Skipped">Characters of the source between the place of the inline and its text.</param>
internal sealed record Piece(int Start, string Text, Inline Inline, PieceLink? Link, bool Readable, int Skipped = 0)
{
    public int End => Start + Text.Length;

    /// <summary>Line and column in the file, from 1, of a character of the passage that this piece holds.</summary>
    public (int Line, int Column) PlaceOf(int offset) => (Inline.Line + 1, Inline.Column + 1 + Skipped + offset - Start);
}

/// <summary>A link of a passage.</summary>
/// <param name="Url">Where it leads, as written.</param>
/// <param name="Inline">The link itself.</param>
internal sealed record PieceLink(string Url, Inline Inline)
{
    private const string FigureScheme = "figure:";

    public int Line => Inline.Line + 1;

    public int Column => Inline.Column + 1;

    public bool IsFigure => Url.StartsWith(FigureScheme, StringComparison.OrdinalIgnoreCase);

    public string FigureId => Url[FigureScheme.Length..];

    public bool IsExternal =>
        Url.StartsWith("https://", StringComparison.OrdinalIgnoreCase) || Url.StartsWith("http://", StringComparison.OrdinalIgnoreCase);
}
