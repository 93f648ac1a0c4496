using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Steps;

/// <summary>The steps of the path in order, those being written included.</summary>
internal sealed class PathSteps(GuideDb db, Audience audience)
{
    public async Task<IReadOnlyList<ListedPage>> AllAsync(CancellationToken cancel)
    {
        var items = await db.Articles.InSection("path").Where(a => a.Status != ArticleStatus.Archived).ByOrder().AsItems().ToListAsync(cancel);
        return [.. items.Select(i => new ListedPage(i, i.IsWritten(audience)))];
    }
}

/// <summary>How steps stand to each other.</summary>
internal static class StepNeeds
{
    /// <summary>The steps that one builds on, in the order of the path.</summary>
    public static IReadOnlyList<PageLink> NeedsAmong(this ListedPage step, IReadOnlyList<ListedPage> path) =>
        step.Item.Fields is StepFields { Needs: var needs }
            ? [.. path.Where(p => needs.Contains(p.Item.Id)).Select(p => new PageLink(p.Item.Title, p.Written ? p.Item.Url : null))]
            : [];
}
