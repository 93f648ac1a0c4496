using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Plan;

/// <summary>The plan as everyone gets it: every step and outcome as a checklist. The reader's ticks are in their browser.</summary>
internal sealed record PlanPage(PageFrame Frame, IReadOnlyList<ListedPage> Steps) : PageModel(Frame)
{
    /// <summary>The step with which a reader without ticks begins, or null.</summary>
    public ListedPage? First => Steps.FirstOrDefault(s => s.Written);
}
