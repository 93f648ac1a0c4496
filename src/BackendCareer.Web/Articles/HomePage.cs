using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Salaries;
using BackendCareer.Web.Shared;
using BackendCareer.Web.Steps;

namespace BackendCareer.Web.Articles;

/// <summary>Home: doors, the steps, what it pays, then the page's own text.</summary>
internal sealed record HomePage(
    ArticlePage Page, IReadOnlyList<Door> Doors, IReadOnlyList<ListedPage> Steps, IReadOnlyList<SalaryRow> Pay) : ArticlePage(Page)
{
    public override string View => "/Articles/Home.cshtml";

    /// <summary>The step at an address, with its number; null where the door leads elsewhere.</summary>
    public StepNeighbor? StepAt(string url) => Steps.Select((s, i) => new StepNeighbor(s.Item.Title, s.Item.Url, i + 1)).FirstOrDefault(s => s.Url == url);
}

internal sealed class HomePresenter(GuideDb db, PageLinks links, PathSteps steps) : Presenter
{
    public override bool Presents(Article article) => article.Url == Routes.Home;

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel)
    {
        var home = page.Article.Fields as RootFields ?? new RootFields([], []);
        return new HomePage(
            page, await OpenAsync(home.Doors, cancel), await steps.AllAsync(cancel), await db.Salaries.NamedAsync(home.Pay, cancel));
    }

    /// <summary>Doors whose page readers can open.</summary>
    private async Task<IReadOnlyList<Door>> OpenAsync(IReadOnlyList<Door> doors, CancellationToken cancel)
    {
        var open = await links.ToAsync(doors.Select(d => "/" + d.To), cancel);
        return [.. doors.Where(d => open.Any(link => link.Url == "/" + d.To))];
    }
}
