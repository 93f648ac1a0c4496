using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Salaries;

/// <summary>What people were found to be paid, each figure with its source and year.</summary>
internal sealed class SalariesController(GuideDb db, Audience audience, ArticlePages articles, FigureUses uses) : Controller
{
    [FinishedPage("role", "region")]
    [GetOrHead(Routes.Salaries)]
    public async Task<IActionResult> Index(string? role, string? region, CancellationToken cancel)
    {
        var landing = await articles.AtAsync(Routes.Salaries, cancel);
        var frame = new PageFrame(landing?.Title ?? "Pay", Routes.Salaries)
        {
            Description = landing?.Summary ?? "Salaries of back end developers and their neighbors, each with source and year.",
            Markdown = landing is null ? null : Routes.Salaries + ".md",
            Revision = landing is null ? null : await db.Revisions.NumberAsync(landing, cancel),
        };
        var html = landing is null ? "" : await articles.HtmlAsync(landing, cancel);
        var rows = await db.Salaries.AsNoTracking().ByPlaceAndLevel().ToListAsync(cancel);
        var roles = await db.Articles.ReadableBy(audience).InSection("roles").ToDictionaryAsync(a => a.Slug, a => a.Title, cancel);
        var pages = await db.Articles.ListedFor(audience).InSection("salaries").ByOrder().AsItems().ToListAsync(cancel);
        return View("/Salaries/Salaries.cshtml", new SalariesPage(frame, landing, html, rows, roles, pages).Filtered(role, region));
    }

    [FinishedPage]
    [GetOrHead(Routes.Figure)]
    public async Task<IActionResult> Figure(string id, CancellationToken cancel)
    {
        if (await db.Salaries.AsNoTracking().SingleOrDefaultAsync(r => r.Id == id, cancel) is not { } row)
        {
            return NotFound();
        }

        var role = await db.Articles.ReadableBy(audience).InSection("roles").SingleOrDefaultAsync(a => a.Slug == row.Role, cancel);
        return View("/Salaries/Figure.cshtml", new FigurePage(FrameOf(row), row, role?.Title, await uses.OfAsync(id, cancel)));
    }

    private static PageFrame FrameOf(Content.Kinds.SalaryRow row) => new($"{row.Role.Humanized()}, {row.Region}, {row.Year}", row.AddressOf())
    {
        Description = $"{row.Headline()} a {row.Unit}, {row.Measure()}. {row.SourceName}.",
        Crumbs = [new(GuideSections.NameOf("salaries"), Routes.Salaries)],
    };
}
