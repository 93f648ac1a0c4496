using BackendCareer.Content;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Data.Sync;

/// <summary>Reads all files of salary rows together: an id belongs to the first file by path that has it.</summary>
internal static class SalaryPlanner
{
    public static SalaryPlan Read(ContentFolder folder, IEnumerable<ContentEntry> entries)
    {
        var files = entries.OrderBy(e => e.Path, StringComparer.Ordinal).Select(e => Read(folder, e)).ToList();
        var (rows, repeated) = SalaryRows.Distinct(files.SelectMany(f => f.Rows));
        var byFile = repeated.ToLookup(p => p.File);
        return new SalaryPlan([.. files.Select(f => (f.Entry, f.Hash, (IReadOnlyList<Problem>)[.. f.Problems, .. byFile[f.Entry.Path]]))], rows);
    }

    private static (ContentEntry Entry, string Hash, IReadOnlyList<SalaryRow> Rows, IReadOnlyList<Problem> Problems) Read(ContentFolder folder, ContentEntry entry)
    {
        var file = folder.Read(entry.Path);
        var (rows, problems) = file.Problem is null ? SalaryFile.Read(file) : ([], [file.Problem]);
        return (entry, file.Hash, rows, problems);
    }
}
