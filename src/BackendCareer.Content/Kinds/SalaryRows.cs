namespace BackendCareer.Content.Kinds;

/// <summary>Salary rows of several files together.</summary>
public static class SalaryRows
{
    /// <summary>The first row of each id, in order, and a problem for each later one.</summary>
    public static (List<SalaryRow> Rows, List<Problem> Problems) Distinct(IEnumerable<SalaryRow> rows)
    {
        var byId = new Dictionary<string, SalaryRow>(StringComparer.Ordinal);
        var problems = new List<Problem>();
        foreach (var row in rows)
        {
            if (!byId.TryAdd(row.Id, row))
            {
                problems.Add(Rules.SalaryRow.At(row.File, row.Line, 1, $"{byId[row.Id].File} has a row with the id {row.Id} already: give this one another"));
            }
        }

        return ([.. byId.Values], problems);
    }
}
