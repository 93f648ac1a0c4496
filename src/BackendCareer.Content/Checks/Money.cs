using BackendCareer.Content.Checks.Pay;
using BackendCareer.Content.Checks.Prose;

namespace BackendCareer.Content.Checks;

/// <summary>Sentences that name an amount of money and carry neither a figure nor a link to its source.</summary>
internal static class Money
{
    public static IEnumerable<Problem> Find(ContentSet set) =>
        from page in set.Pages
        where page.Article is not null
        from passage in PassageReader.Of(page)
        where !passage.IsExercise
        from problem in Find(page, passage)
        select problem;

    private static IEnumerable<Problem> Find(ParsedArticle page, Passage passage)
    {
        var amounts = Amounts.In(passage.Text).Where(a => a.Currency is not null).ToList();
        if (amounts.Count == 0)
        {
            yield break;
        }

        var sentences = new Sentences(passage.Text);
        var sourced = SourcedIn(passage, sentences);
        foreach (var amount in amounts.DistinctBy(a => sentences.At(a.Start)).Where(a => !sourced.Contains(sentences.At(a.Start))))
        {
            var (line, column) = passage.PlaceOf(amount.Start);
            yield return Rules.Money.At(
                page.File, line, column,
                $"\"{amount.Written}\" has no source: link it to a salary row, [{amount.Written}](figure:id), or link its source in the same sentence");
        }
    }

    /// <summary>Sentences that a figure or an external link begins or ends in.</summary>
    private static HashSet<int> SourcedIn(Passage passage, Sentences sentences) =>
    [
        .. from piece in passage.Pieces
           where piece.Link is { IsFigure: true } or { IsExternal: true }
           from offset in (int[])[piece.Start, Math.Max(piece.Start, piece.End - 1)]
           select sentences.At(offset),
    ];
}
