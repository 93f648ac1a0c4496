using System.Globalization;
using BackendCareer.Content.Checks.Names;
using BackendCareer.Content.Checks.Pay;
using BackendCareer.Content.Checks.Prose;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>Figures in the text that have no salary row, or say something else than it.</summary>
internal static class Figures
{
    public static IEnumerable<Problem> Find(ContentSet set) =>
        from page in set.Pages
        where page.Article is not null
        let hints = new Hints()
        from passage in PassageReader.Of(page)
        from figure in passage.Pieces.Where(p => p.Link is { IsFigure: true }).GroupBy(p => p.Link!.Inline)
        let link = figure.First().Link!
        let message = Compare(link.FigureId, string.Concat(figure.Select(p => p.Text)), set.Index, hints)
        where message is not null
        select Rules.Figure.At(page.File, link.Line, link.Column, message);

    /// <summary>What is wrong with the figure, or null.</summary>
    private static string? Compare(string id, string text, GuideIndex index, Hints hints)
    {
        if (index.Figure(id) is not { } row)
        {
            return $"there is no salary row {id}{hints.For(id, index.Figures.Keys)}";
        }

        var wrong = Amounts.In(text).FirstOrDefault(a => IsMoney(a) && !Agrees(a, row));
        return wrong is null ? null : $"\"{wrong.Written}\" is not what the row {id} says: {Describe(row)}";
    }

    /// <summary>A number without a currency is meant as money where it cannot be a year, a percentile or a count.</summary>
    private static bool IsMoney(Amount amount) =>
        amount.Currency is not null
        || amount.Values.Any(v => v.Scale == 2 || (v >= 1000 && v is < 1900 or > 2100))
        || amount.Written.AsSpan().IndexOfAny(",'’kK") >= 0;

    private static bool Agrees(Amount amount, SalaryRow row)
    {
        decimal?[] known = [row.Low, row.Median, row.High];
        return (amount.Currency == row.Currency || (amount.Currency == "¥" && row.Currency is "JPY" or "CNY"))
            && amount.Values.All(v => known.Contains(v))
            && (amount.Values.Count == 1 || amount.Values[0] < amount.Values[1]);
    }

    private static string Describe(SalaryRow row)
    {
        (string Name, decimal? Value)[] amounts = [("low", row.Low), ("median", row.Median), ("high", row.High)];
        var known = amounts.Where(a => a.Value is not null).Select(a => $"{a.Name} {row.Currency} {Number(a.Value!.Value)}");
        return string.Join(", ", known);
    }

    private static string Number(decimal value) => value.ToString("#,##0.##", CultureInfo.InvariantCulture);
}
