using BackendCareer.Content.Kinds;

namespace BackendCareer.Data;

/// <summary>Named queries over salary rows: <c>db.Salaries.ByPlaceAndLevel()</c>.</summary>
public static class SalaryQueries
{
    /// <summary>By role and region, from all levels over entry to lead, then by years of experience, newest first.</summary>
    public static IQueryable<SalaryRow> ByPlaceAndLevel(this IQueryable<SalaryRow> rows) => rows
        .OrderBy(r => r.Role).ThenBy(r => r.Region)
        .ThenBy(r => r.Level == "all" ? 0 : r.Level == "entry" ? 1 : r.Level == "junior" ? 2 : r.Level == "mid" ? 3 : r.Level == "senior" ? 4 : 5)
        .ThenByDescending(r => r.Year).ThenBy(r => r.File).ThenBy(r => r.Line);
}
