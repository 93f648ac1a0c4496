using System.Globalization;
using System.Text.RegularExpressions;

namespace BackendCareer.Content.Kinds;

/// <summary>One record of a salary file, checked cell by cell; every fault is collected.</summary>
internal sealed partial class SalaryCells(string[] header, string[] record)
{
    private static readonly string[] Levels = ["entry", "junior", "mid", "senior", "lead", "all"];
    private static readonly string[] Spreads = ["", "p10-p90", "p25-p75", "range"];
    private static readonly string[] Units = ["year", "month", "day", "hour"];
    private static readonly string[] Employments = ["employed", "freelance", "any"];
    private static readonly string[] Confidences = ["read", "second-hand", "source article"];

    public List<string> Faults { get; } = [];

    public void Refuse(string fault) => Faults.Add(fault);

    /// <summary>No row: its quotes do not pair.</summary>
    public SalaryRow? Malformed()
    {
        Refuse("the quotes of this row do not pair: a cell is quoted whole, and a quote in it is doubled");
        return null;
    }

    /// <summary>The row; null where the record does not even have the right number of cells.</summary>
    public SalaryRow? Row(string file, int line)
    {
        if (record.Length != header.Length)
        {
            Refuse($"the row has {record.Length} cells and not {header.Length}: look for a comma or a quote too many or too few");
            return null;
        }

        var row = new SalaryRow
        {
            File = file,
            Line = line,
            Id = Form("id", Slug.IsSlug, "lower case words joined by hyphens"),
            Role = Form("role", Slug.IsSlug, "lower case words joined by hyphens"),
            Level = OneOf("level", Levels),
            Experience = Text("experience"),
            Region = Required("region"),
            Currency = Form("currency", c => CurrencyCode().IsMatch(c), "a code such as USD"),
            Low = Amount("low"),
            Median = Amount("median"),
            High = Amount("high"),
            Spread = OneOf("spread", Spreads),
            Unit = OneOf("unit", Units),
            Employment = Text("employment").Length == 0 ? "any" : OneOf("employment", Employments),
            Population = Text("population"),
            OccupationCode = Text("occupation_code"),
            Year = Year(),
            Retrieved = Day("retrieved"),
            SourceName = Required("source_name"),
            SourceUrl = Form("source_url", WebAddress.IsHttp, "an http or https address"),
            Licence = Required("licence"),
            Confidence = OneOf("confidence", Confidences),
            Note = Text("note"),
        };
        CheckAmounts(row);
        return row;
    }

    private void CheckAmounts(SalaryRow row)
    {
        decimal[] amounts = [.. new[] { row.Low, row.Median, row.High }.OfType<decimal>()];
        if (amounts.Length == 0)
        {
            Refuse("one of low, median and high must be given");
        }
        else if (!amounts.Order().SequenceEqual(amounts))
        {
            Refuse("low, median and high must not fall");
        }
    }

    private string Text(string column)
    {
        var text = record[Array.IndexOf(header, column)].Trim();
        if (text.Any(char.IsControl) || HiddenCharacters.Any(text))
        {
            Refuse($"{column} holds a line break or a control character");
        }

        return text;
    }

    private string Required(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            Refuse($"{column} is empty");
        }

        return text;
    }

    private string Form(string column, Func<string, bool> isRight, string form)
    {
        var text = Required(column);
        if (text.Length > 0 && !isRight(text))
        {
            Refuse($"{column} \"{Printable.Of(text)}\" must be {form}");
        }

        return text;
    }

    private string OneOf(string column, string[] allowed)
    {
        var text = Text(column);
        if (!allowed.Contains(text))
        {
            Refuse($"{column} \"{Printable.Of(text)}\" must be one of {string.Join(", ", allowed.Where(a => a.Length > 0))}");
        }

        return text;
    }

    private decimal? Amount(string column)
    {
        var text = Text(column);
        if (text.Length == 0)
        {
            return null;
        }

        if (decimal.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var amount) && amount < 1_000_000_000_000)
        {
            return amount;
        }

        Refuse($"{column} \"{Printable.Of(text)}\" must be a plain number, such as 82460");
        return null;
    }

    private int Year()
    {
        var text = Form("year", t => int.TryParse(t, NumberStyles.None, CultureInfo.InvariantCulture, out var y) && y is >= 1900 and <= 2100, "a year");
        return int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var year) ? year : 0;
    }

    private DateOnly Day(string column)
    {
        var text = Form(column, t => DateOnly.TryParseExact(t, "yyyy-MM-dd", out _), "a day written YYYY-MM-DD");
        return DateOnly.TryParseExact(text, "yyyy-MM-dd", out var day) ? day : default;
    }

    [GeneratedRegex("^[A-Z]{3}\\z")]
    private static partial Regex CurrencyCode();
}
