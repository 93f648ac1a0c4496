using BackendCareer.Data;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Feeds;

/// <summary>A term of the glossary, for programs and for the cards that pages show.</summary>
internal sealed record GlossaryTerm(string Slug, string Title, string Url, IReadOnlyList<string> Also, string Definition);

/// <summary>Every term of the glossary in one answer.</summary>
internal sealed class GlossaryDataController(GuideDb db, Audience audience) : ControllerBase
{
    [FinishedPage]
    [GetOrHead(Routes.GlossaryData)]
    public async Task<IActionResult> Terms(CancellationToken cancel)
    {
        var terms = await db.Articles.ListedFor(audience).InSection("glossary").OrderBy(a => a.Title)
            .Select(a => new GlossaryTerm(a.Slug, a.Title, a.Url, a.Also, a.Summary)).ToListAsync(cancel);
        return new JsonResult(new { Terms = terms }, System.Text.Json.JsonSerializerOptions.Web);
    }
}
