using BackendCareer.Content;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Data.Sync;

/// <summary>Reads all files of salary rows together: an id belongs to the first file by path that has it.</summary>
internal static class SalaryPlanner
{
    public static SalaryPlan Read(ContentFolder folder, IEnumerable<ContentEntry> entries)
    {
        List<(ContentEntry, string, IReadOnlyList<Problem>)> files = [];
        Dictionary<string, SalaryRow> rows = new(StringComparer.Ordinal);
        foreach (var entry in entries.OrderBy(e => e.Path, StringComparer.Ordinal))
        {
            var file = folder.Read(entry.Path);
            var (found, problems) = file.Problem is null ? SalaryFile.Read(file) : ([], [file.Problem]);
            files.Add((entry, file.Hash, [.. problems, .. Taken(found, rows)]));
        }

        return new SalaryPlan(files, [.. rows.Values]);
    }

    private static List<Problem> Taken(IReadOnlyList<SalaryRow> found, Dictionary<string, SalaryRow> rows) =>
        [.. found.Where(row => !rows.TryAdd(row.Id, row)).Select(row => Rules.SalaryRow.At(
            row.File, row.Line, 1, $"the id {row.Id} stands in {rows[row.Id].File} line {rows[row.Id].Line} already; give this row an id of its own"))];
}
