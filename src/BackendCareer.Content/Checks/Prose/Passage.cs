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
    public (int Line, int Column) PlaceOf(int offset) => pieces[IndexAt(offset)].PlaceOf(offset);

    /// <summary>The pieces that hold some of the characters.</summary>
    public IReadOnlyList<Piece> PiecesIn(int start, int end) =>
        [.. pieces.Skip(IndexAt(start)).TakeWhile(p => p.Start < end).Where(p => p.End > start)];

    /// <summary>The last piece that begins at or before an offset.</summary>
    private int IndexAt(int offset)
    {
        var (low, high) = (0, pieces.Count);
        while (low + 1 < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pieces[middle].Start <= offset ? (middle, high) : (low, middle);
        }

        return low;
    }
}
