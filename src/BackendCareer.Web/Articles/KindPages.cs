using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Articles;

/// <summary>A task, and the skills it takes.</summary>
internal sealed record TaskPage(ArticlePage Page, IReadOnlyList<PageLink> Skills) : ArticlePage(Page)
{
    public override string View => "/Articles/Task.cshtml";
}

internal sealed class TaskPresenter(PageLinks links) : Presenter
{
    public override bool Presents(Article article) => article.Fields is TaskFields;

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel) =>
        new TaskPage(page, await links.ToSlugsAsync("skills", ((TaskFields)page.Article.Fields).Skills, cancel));
}

/// <summary>A skill, and those it builds on.</summary>
internal sealed record SkillPage(ArticlePage Page, SkillFields Skill, IReadOnlyList<PageLink> Needs) : ArticlePage(Page)
{
    public override string View => "/Articles/Skill.cshtml";
}

internal sealed class SkillPresenter(PageLinks links) : Presenter
{
    public override bool Presents(Article article) => article.Fields is SkillFields;

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel)
    {
        var skill = (SkillFields)page.Article.Fields;
        return new SkillPage(page, skill, (await links.ToSlugsAsync("skills", skill.Needs, cancel)).TitlesAlone());
    }
}

/// <summary>A glossary term, and the pages that use it.</summary>
internal sealed record TermPage(ArticlePage Page, IReadOnlyList<PageLink> UsedOn) : ArticlePage(Page)
{
    public override string View => "/Articles/Term.cshtml";
}

internal sealed class TermPresenter(GuideDb db, Audience audience) : Presenter
{
    public override bool Presents(Article article) => article.Kind == "term";

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel) =>
        new TermPage(page, await db.Articles.ListedFor(audience).LinkingTo(db, page.Article.Url).AsLinks().ToListAsync(cancel));
}
