using BackendCareer.Content.Kinds;

namespace BackendCareer.Data;

/// <summary>Named queries over salary rows: <c>db.Salaries.OfRole("back-end-developer").ByPlaceAndLevel()</c>.</summary>
public static class SalaryQueries
{
    /// <summary>Rows of a role; null for all.</summary>
    public static IQueryable<SalaryRow> OfRole(this IQueryable<SalaryRow> rows, string? role) =>
        role is null ? rows : rows.Where(r => r.Role == role);

    /// <summary>Rows of a region; null for all.</summary>
    public static IQueryable<SalaryRow> InRegion(this IQueryable<SalaryRow> rows, string? region) =>
        region is null ? rows : rows.Where(r => r.Region == region);

    /// <summary>Rows of a level; null for all.</summary>
    public static IQueryable<SalaryRow> AtLevel(this IQueryable<SalaryRow> rows, string? level) =>
        level is null ? rows : rows.Where(r => r.Level == level);

    /// <summary>Rows for a year; null for all.</summary>
    public static IQueryable<SalaryRow> ForYear(this IQueryable<SalaryRow> rows, int? year) =>
        year is null ? rows : rows.Where(r => r.Year == year);

    /// <summary>By role and region, from all levels over entry to lead, then by years of experience, newest first.</summary>
    public static IQueryable<SalaryRow> ByPlaceAndLevel(this IQueryable<SalaryRow> rows) => rows
        .OrderBy(r => r.Role).ThenBy(r => r.Region)
        .ThenBy(r => r.Level == "all" ? 0 : r.Level == "entry" ? 1 : r.Level == "junior" ? 2 : r.Level == "mid" ? 3 : r.Level == "senior" ? 4 : 5)
        .ThenByDescending(r => r.Year).ThenBy(r => r.File).ThenBy(r => r.Line);
}
