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

        foreach (var (start, end) in Sentences.Of(passage.Text))
        {
            if (amounts.Find(a => a.Start >= start && a.Start < end) is { } amount && !HasSource(passage, start, end))
            {
                var (line, column) = passage.PlaceOf(amount.Start);
                yield return Rules.Money.At(
                    page.File, line, column,
                    $"\"{amount.Written}\" has no source: link it to a salary row, [{amount.Written}](figure:id), or link its source in the same sentence");
            }
        }
    }

    private static bool HasSource(Passage passage, int start, int end) => passage.Pieces.Any(piece =>
        piece.Link is { } link && (link.IsFigure || link.IsExternal) && piece.Start < end && (piece.End > start || piece.Start >= start));
}
