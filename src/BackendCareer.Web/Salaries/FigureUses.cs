using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Salaries;

/// <summary>Which pages show a salary row: those whose text links it, and those whose front matter names it.</summary>
internal sealed class FigureUses(GuideDb db, Audience audience)
{
    public async Task<IReadOnlyList<PageLink>> OfAsync(string id, CancellationToken cancel)
    {
        var linking = await db.Articles.ListedFor(audience).LinkingTo(db, $"{Routes.Salaries}/figures/{id}").AsLinks().ToListAsync(cancel);
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
