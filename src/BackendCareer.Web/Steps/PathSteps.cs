using BackendCareer.Content;
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
