using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Steps;

/// <summary>A step: where it stands on the path, what it needs and what it leads to.</summary>
internal sealed record StepPage(ArticlePage Page, StepFields Step, IReadOnlyList<PageLink> Needs, IReadOnlyList<ListedPage> Path) : ArticlePage(Page)
{
    public override string View => "/Steps/Step.cshtml";

    /// <summary>Place on the path from 1, or 0 for a step that is off it.</summary>
    public int Number => Path.TakeWhile(s => s.Item.Url != Article.Url).Count() is var before && before < Path.Count ? before + 1 : 0;

    public StepNeighbor? Previous => NeighborAt(Path.Take(Math.Max(Number - 1, 0)).LastOrDefault(s => s.Written));

    public StepNeighbor? Next => Number == 0 ? null : NeighborAt(Path.Skip(Number).FirstOrDefault(s => s.Written));

    public override IEnumerable<Heading> Contents => base.Contents.Concat(Added());

    private IEnumerable<Heading> Added()
    {
        if (Step.Outcomes.Count > 0)
        {
            yield return new Heading(2, "What you can do afterwards", "bc-outcomes");
        }

        if (Step.Practice.Count > 0)
        {
            yield return new Heading(2, "When each exercise is done", "bc-practice");
        }

        if (Step.Questions.Count > 0)
        {
            yield return new Heading(2, "Check yourself", "bc-questions");
        }
    }

    private StepNeighbor? NeighborAt(ListedPage? step) =>
        step is null ? null : new(step.Item.Title, step.Item.Url, Path.TakeWhile(s => s != step).Count() + 1);
}

/// <summary>A neighbor on the path.</summary>
internal sealed record StepNeighbor(string Title, string Url, int Number);

internal sealed class StepPresenter(PageLinks links, PathSteps steps) : Presenter
{
    public override bool Presents(Article article) => article.Fields is StepFields;

    public override async Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel)
    {
        var step = (StepFields)page.Article.Fields;
        return new StepPage(page, step, (await links.ToIdsAsync("path", step.Needs, cancel)).TitlesAlone(), await steps.AllAsync(cancel));
    }
}
