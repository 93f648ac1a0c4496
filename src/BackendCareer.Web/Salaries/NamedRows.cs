using BackendCareer.Content.Kinds;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Salaries;

/// <summary>Salary rows as front matter names them.</summary>
internal static class NamedRows
{
    /// <summary>Rows by id, in the order named; unknown ids are left out.</summary>
    public static async Task<IReadOnlyList<SalaryRow>> NamedAsync(this IQueryable<SalaryRow> rows, IReadOnlyList<string> ids, CancellationToken cancel)
    {
        if (ids.Count == 0)
        {
            return [];
        }

        var found = await rows.AsNoTracking().Where(r => ids.Contains(r.Id)).ToDictionaryAsync(r => r.Id, cancel);
        return [.. ids.Where(found.ContainsKey).Select(id => found[id])];
    }
}
