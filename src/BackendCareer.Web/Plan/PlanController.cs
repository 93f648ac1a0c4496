using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using BackendCareer.Web.Steps;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Plan;

/// <summary>The plan. Neutral HTML that is cached like any page: the site never learns what a reader has ticked.</summary>
internal sealed class PlanController(PathSteps steps) : Controller
{
    [FinishedPage]
    [GetOrHead(Routes.Plan)]
    public async Task<IActionResult> Show(CancellationToken cancel) =>
        View("/Plan/Plan.cshtml", new PlanPage(Frame, await steps.AllAsync(cancel)));

    private static PageFrame Frame => new("My plan", Routes.Plan)
    {
        Description = "Every outcome of the path as a checklist: tick, see what comes next, print it, carry it to another device. No account.",
        Crumbs = [new(GuideSections.NameOf("path"), Routes.Path)],
    };
}
