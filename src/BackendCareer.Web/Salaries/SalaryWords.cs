using BackendCareer.Content.Kinds;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Salaries;

/// <summary>How a salary row is said.</summary>
internal static class SalaryWords
{
    /// <summary>The amount that stands for the row: its median, else its range or the one end it has.</summary>
    public static string Headline(this SalaryRow row) => row.Currency + " " + row switch
    {
        { Median: { } median } => median.Amount(),
        { Low: { } low, High: { } high } => $"{low.Amount()} to {high.Amount()}",
        { Low: { } low } => $"{low.Amount()} and more",
        _ => $"up to {row.High.GetValueOrDefault().Amount()}",
    };

    /// <summary>What the headline is: a median, a range, or one end.</summary>
    public static string Measure(this SalaryRow row) => row.Median is null ? "range" : "median";

    /// <summary>Level and band of experience, whichever are there.</summary>
    public static string Seniority(this SalaryRow row)
    {
        var level = row.Level == "all" ? "" : row.Level.Humanized();
        return string.Join(", ", new[] { level, row.Experience }.Where(s => s.Length > 0)) is { Length: > 0 } said ? said : "All levels";
    }

    /// <summary>What low and high are.</summary>
    public static string SpreadSaid(this SalaryRow row) => row.Spread switch
    {
        "p10-p90" => "10th to 90th percentile",
        "p25-p75" => "25th to 75th percentile",
        "range" => "range as the source gives it",
        _ => "",
    };

    public static string AddressOf(this SalaryRow row) => $"{Routes.Salaries}/figures/{row.Id}";
}
