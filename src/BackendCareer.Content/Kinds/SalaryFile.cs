using CsvHelper;

namespace BackendCareer.Content.Kinds;

/// <summary>Reads <c>salaries/*.csv</c>. A bad row refuses that row alone.</summary>
public static class SalaryFile
{
    /// <summary>Columns of the contract, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "role", "level", "experience", "region", "currency", "low", "median", "high", "spread", "unit",
        "employment", "population", "occupation_code", "year", "retrieved", "source_name", "source_url", "licence",
        "confidence", "note",
    ];

    /// <summary>A quoted cell ends with its line, so that one bad quote cannot swallow the rows after it.</summary>
    private static readonly CsvReaderOptions Options = new()
    {
        HasHeader = false,
        Separator = ',',
        AllowLineBreaksInQuotes = false,
        TrackLineNumbers = true,
    };

    /// <summary>The good rows, and a problem for each bad one.</summary>
    public static (IReadOnlyList<SalaryRow> Rows, IReadOnlyList<Problem> Problems) Read(ContentFile file)
    {
        if (file.Problem is not null)
        {
            return ([], [file.Problem]);
        }

        var problems = new List<Problem>();
        var malformed = new HashSet<long>();
        using var reader = CsvReader.FromText(file.Text.TrimStart('\uFEFF'), Options with { OnMalformedRecord = r => malformed.Add(r.LineNumber) });
        var header = reader.Read() ? Header(file.Path, reader.Current.ToArray(), problems) : NoHeader(file.Path, problems);
        return (problems.Count > 0 ? [] : [.. Rows(file.Path, reader, header, malformed, problems)], problems);
    }

    private static string[] NoHeader(string file, List<Problem> problems)
    {
        problems.Add(Rules.SalaryRow.At(file, 1, 1, $"the file is empty: begin it with the line {string.Join(',', Columns)}"));
        return [];
    }

    private static string[] Header(string file, string[] header, List<Problem> problems)
    {
        var names = Array.ConvertAll(header, h => h.Trim());
        foreach (var name in names.Where(n => !Columns.Contains(n)))
        {
            var meant = Nearest.To(name, Columns) is { } near ? $": did you mean {near}?" : "";
            problems.Add(Rules.SalaryRow.At(file, 1, 1, $"\"{Printable.Of(name)}\" is not a column{meant}"));
        }

        problems.AddRange(Columns.Except(names).Select(c => Rules.SalaryRow.At(file, 1, 1, $"the column {c} is missing")));
        problems.AddRange(names.GroupBy(n => n).Where(g => g.Count() > 1).Select(g => Rules.SalaryRow.At(file, 1, 1, $"the column {Printable.Of(g.Key)} is there twice")));
        return names;
    }

    private static IEnumerable<SalaryRow> Rows(string file, CsvReader reader, string[] header, HashSet<long> malformed, List<Problem> problems)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        while (reader.Read())
        {
            var line = (int)reader.LineNumber;
            var cells = new SalaryCells(header, reader.Current.ToArray());
            var row = malformed.Contains(line) ? cells.Malformed() : cells.Row(file, line);
            if (row is not null && !ids.Add(row.Id))
            {
                cells.Refuse($"the id {Printable.Of(row.Id)} is used twice");
            }

            problems.AddRange(cells.Faults.Select(f => Rules.SalaryRow.At(file, line, 1, f)));
            if (row is not null && cells.Faults.Count == 0)
            {
                yield return row;
            }
        }
    }
}
