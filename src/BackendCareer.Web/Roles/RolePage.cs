using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Salaries;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Roles;

/// <summary>A role: what it does, asks for and pays.</summary>
internal sealed record RolePage(
    ArticlePage Page, RoleFields Role, IReadOnlyList<PageLink> Tasks, IReadOnlyList<RoleSkill> Skills, IReadOnlyList<SalaryRow> Pay) : ArticlePage(Page)
{
    public override string View => "/Roles/Role.cshtml";

    public override IEnumerable<Heading> Contents => base.Contents.Concat(Added());

    private IEnumerable<Heading> Added()
    {
        if (Pay.Count > 0)
        {
            yield return new Heading(2, "Figures", "bc-figures");
        }

        if (Role.Outlook.Count > 0)
        {
            yield return new Heading(2, "Projection", "bc-projection");
        }

        if (Skills.Count > 0)
        {
            yield return new Heading(2, "Skills by weight", "bc-skills");
        }

        if (Tasks.Count > 0)
        {
            yield return new Heading(2, "Tasks of the job", "bc-tasks");
        }
    }

    /// <summary>The source of a projection, or null where the page does not name it.</summary>
    public Source? SourceOf(Outlook outlook) => Article.Sources.ElementAtOrDefault(outlook.Source);
}

/// <summary>A skill that a role asks for, from 1 (helps) to 5 (cannot do without).</summary>
internal sealed record RoleSkill(PageLink Page, int Weight)
{
    public string Says => Weight switch { 5 => "cannot do without", 4 => "asked for nearly always", 3 => "asked for often", 2 => "useful", _ => "helps" };
}

internal sealed class RolePresenter(GuideDb db, PageLinks links) : Presenter
{
    public override bool Presents(Article article) => article.Fields is RoleFields;

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel)
    {
        var role = (RoleFields)page.Article.Fields;
        return new RolePage(
            page,
            role,
            await links.ToSlugsAsync("tasks", role.Tasks, cancel),
            await SkillsAsync(role.Skills, cancel),
            await db.Salaries.NamedAsync(role.Pay, cancel));
    }

    /// <summary>Skills by weight; one without a page yet is told by its name.</summary>
    private async Task<IReadOnlyList<RoleSkill>> SkillsAsync(IReadOnlyList<WeightedSkill> skills, CancellationToken cancel)
    {
        var ordered = skills.OrderByDescending(s => s.Weight).ToList();
        var pages = new List<RoleSkill>();
        foreach (var skill in ordered)
        {
            var found = await links.ToSlugsAsync("skills", [skill.Skill], cancel);
            pages.Add(new RoleSkill(found is [var page] ? page : new PageLink(skill.Skill.Humanized(), null), skill.Weight));
        }

        return pages;
    }
}
