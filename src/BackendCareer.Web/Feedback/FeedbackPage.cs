using BackendCareer.Web.Articles;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Feedback;

/// <summary>The form about a page, with what is wrong with it.</summary>
/// <param name="Frame">The frame around it.</param>
/// <param name="About">The page, or null where the form names none that exists.</param>
/// <param name="Form">What was typed.</param>
/// <param name="Faults">What is wrong; none at first.</param>
internal sealed record FeedbackPage(PageFrame Frame, PageLink? About, FeedbackForm Form, IReadOnlyList<FieldFault> Faults) : PageModel(Frame)
{
    public bool Has(string field) => Faults.Any(f => f.Field == field);

    public string? Invalid(string field) => Has(field) ? "true" : null;

    /// <summary>Ids of what describes a field: its fault where it has one, and its hint.</summary>
    public string? DescribedBy(string field, string? hint = null) =>
        string.Join(' ', new[] { Has(field) ? FaultId(field) : null, hint }.OfType<string>()) is { Length: > 0 } ids ? ids : null;

    public static string FaultId(string field) => $"bc-fb-{field}-fault";

    public static PageFrame FrameOf(PageLink? about) => new("Was this page useful?", Routes.Feedback)
    {
        Description = "Tell us what is wrong or missing.",
        NoIndex = true,
        Crumbs = about is null ? [] : [new Crumb(about.Title, about.Url!)],
    };
}

/// <summary>What stands in the place of the form: that it is stored, or that it names no page.</summary>
internal sealed record FeedbackNotice(PageFrame Frame, PageLink? About) : PageModel(Frame);
