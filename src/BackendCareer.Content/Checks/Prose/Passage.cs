using System.Text;

namespace BackendCareer.Content.Checks.Prose;

/// <summary>What a passage is.</summary>
internal enum PassageKind
{
    Paragraph,
    Heading,
    Row,
}

/// <summary>The text of one paragraph, heading or table row, as it is read, with the places that it comes from.</summary>
internal sealed class Passage(PassageKind kind, bool isExercise)
{
    private readonly List<Piece> pieces = [];
    private readonly StringBuilder text = new();

    public bool IsHeading { get; } = kind == PassageKind.Heading;

    public bool IsRow { get; } = kind == PassageKind.Row;

    /// <summary>Whether it stands in a section whose heading begins with Exercise or Practice.</summary>
    public bool IsExercise { get; } = isExercise;

    public IReadOnlyList<Piece> Pieces => pieces;

    /// <summary>The whole text; <see cref="PassageReader.Opaque"/> stands for code and pictures.</summary>
    public string Text => field ??= text.ToString();

    public int Length => text.Length;

    public void Add(Piece piece)
    {
        pieces.Add(piece);
        text.Append(piece.Text);
    }

    /// <summary>Adds what keeps two cells of a row apart, for sentences and for words.</summary>
    public void AddGap() => text.Append(" ¦ ");

    /// <summary>Line and column in the file, from 1, of a character.</summary>
    public (int Line, int Column) PlaceOf(int offset) =>
        (pieces.FindLast(p => p.Start <= offset) ?? pieces[0]).PlaceOf(offset);
}
