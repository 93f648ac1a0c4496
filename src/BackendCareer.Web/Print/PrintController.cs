using BackendCareer.Web.Pages;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Print;

/// <summary>The whole guide as one page for paper: made once for each version of the guide, and kept as any page is.</summary>
internal sealed class PrintController(PrintPages pages) : Controller
{
    [FinishedPage]
    [GetOrHead(Routes.Print)]
    public async Task<IActionResult> Show(CancellationToken cancel) => View("/Print/Print.cshtml", await pages.AllAsync(cancel));
}
