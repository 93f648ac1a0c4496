using BackendCareer.Data;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Articles;

/// <summary>Pages by subject.</summary>
internal sealed class TagsController(GuideDb db, Audience audience) : Controller
{
    [FinishedPage]
    [GetOrHead(Routes.Tags)]
    public async Task<IActionResult> Index(CancellationToken cancel)
    {
        var tags = await db.TagCounts(audience).ToListAsync(cancel);
        var frame = new PageFrame("Tags", Routes.Tags) { Description = "Every subject of the guide, and how many pages it has." };
        return View("/Articles/Tags.cshtml", new TagsPage(frame, tags));
    }

    [FinishedPage]
    [GetOrHead(Routes.Tag)]
    public async Task<IActionResult> Show(string tag, CancellationToken cancel)
    {
        var items = await db.Articles.ListedFor(audience).Tagged(db, tag).OrderBy(a => a.Title).AsItems().ToListAsync(cancel);
        if (items.Count == 0)
        {
            return NotFound();
        }

        var frame = new PageFrame(tag.Humanized(), $"{Routes.Tags}/{tag}") { Description = $"Pages on {tag.Replace('-', ' ')}.", Crumbs = [new("Tags", Routes.Tags)] };
        return View("/Articles/Tag.cshtml", new TagPage(frame, [.. items.Select(i => new ListedPage(i, Written: true))]));
    }
}

internal sealed record TagsPage(PageFrame Frame, IReadOnlyList<TagCount> Tags) : PageModel(Frame);

internal sealed record TagPage(PageFrame Frame, IReadOnlyList<ListedPage> Pages) : PageModel(Frame);
