using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Salaries;

/// <summary>Salary rows as pages ask for them.</summary>
internal static class SalaryQueries
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

/// <summary>Which pages show a salary row: those whose text links it, and those whose front matter names it.</summary>
internal sealed class FigureUses(GuideDb db, Audience audience)
{
    public async Task<IReadOnlyList<PageLink>> OfAsync(string id, CancellationToken cancel)
    {
        var linking = await db.LinkingTo($"{Routes.Salaries}/figures/{id}", audience).ToListAsync(cancel);
        var naming = await db.Articles.ListedFor(audience).Where(a => a.Kind == "role" || a.Kind == "root").AsItems().ToListAsync(cancel);
        return [.. linking.Concat(naming.Where(n => Names(n.Fields, id)).Select(n => new PageLink(n.Title, n.Url))).DistinctBy(p => p.Url)];
    }

    private static bool Names(KindFields fields, string id) => fields switch
    {
        RoleFields role => role.Pay.Contains(id),
        RootFields root => root.Pay.Contains(id),
        _ => false,
    };
}
