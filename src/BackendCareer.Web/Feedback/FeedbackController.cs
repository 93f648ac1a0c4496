using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Settings;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Feedback;

/// <summary>
/// Asks whether a page was useful. Never cached, since the form holds a token; the pages only link here, and a script
/// opens the form in its place.
/// </summary>
internal sealed partial class FeedbackController(
    ArticlePages articles, FeedbackDesk desk, IAntiforgery antiforgery, FeedbackLimits limits, SiteAddress site) : Controller
{
    private const string Sent = "sent";

    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    [GetOrHead(Routes.Feedback)]
    public async Task<IActionResult> Ask(CancellationToken cancel)
    {
        if (await PageAsync(Request.Query["page"].ToString(), cancel) is not { } article)
        {
            return Show("/Feedback/NoPage.cshtml", new FeedbackNotice(FeedbackPage.FrameOf(null), null), StatusCodes.Status400BadRequest);
        }

        return Request.Query.ContainsKey(Sent)
            ? Show("/Feedback/Thanks.cshtml", new FeedbackNotice(FeedbackPage.FrameOf(LinkTo(article)), LinkTo(article)))
            : Form(article, FeedbackForm.New(article.Url, Request.Query["reason"]), [], StatusCodes.Status200OK);
    }

    /// <summary>Reads the form itself, so that its bounds hold before anything else does.</summary>
    [ResponseCache(NoStore = true, Location = ResponseCacheLocation.None)]
    [HttpPost(Routes.Feedback)]
    public async Task<IActionResult> Answer()
    {
        if (!SameOrigin.Sent(Request, site)) return StatusCode(StatusCodes.Status403Forbidden);
        var (fields, status) = await FeedbackBody.ReadAsync(Request);
        return fields is null ? StatusCode(status) : await AnswerAsync(FeedbackForm.Read(fields), HttpContext.RequestAborted);
    }

    private async Task<IActionResult> AnswerAsync(FeedbackForm form, CancellationToken cancel)
    {
        var article = await PageAsync(form.Page, cancel);
        if (!limits.MayTry(HttpContext)) return Busy(article, form);
        if (!await antiforgery.IsRequestValidAsync(HttpContext)) return Form(article, form, [Stale], StatusCodes.Status400BadRequest);
        var faults = FeedbackChecks.Of(form, article is not null);
        if (article is null || faults.Count > 0) return Form(article, form, faults, StatusCodes.Status400BadRequest);
        if (!limits.MayAnswer(HttpContext)) return Busy(article, form);
        if (!await desk.TakeAsync(article, form, cancel)) return Form(article, form, [NotStored], StatusCodes.Status503ServiceUnavailable);
        Response.Headers.Location = Routes.Feedback + new QueryBuilder { { "page", article.Url }, { Sent, "yes" } };
        return StatusCode(StatusCodes.Status303SeeOther);
    }

    private static FieldFault Stale { get; } =
        new("form", "This form has grown old, or the browser keeps no cookies. Send it again; if that does not help, allow the cookie of this form.");

    private static FieldFault NotStored { get; } =
        new("form", "It could not be stored now. The fault is on our side; send it again in a minute.");

    private ViewResult Busy(Article? article, FeedbackForm form)
    {
        var fault = new FieldFault("form", $"Too many answers came from your network or in all. Send it again in {Words.Count(Seconds(), "second")}.");
        return Form(article, form, [fault], StatusCodes.Status429TooManyRequests);
    }

    private int Seconds() => int.Parse(Response.Headers.RetryAfter.ToString(), System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>The page at an address, or at the new one of an old address; null where readers can open none.</summary>
    private async Task<Article?> PageAsync(string url, CancellationToken cancel) =>
        await articles.AtAsync(url, cancel)
        ?? (await articles.MovedToAsync(url, cancel) is { } moved ? await articles.AtAsync(moved, cancel) : null);

    private ViewResult Form(Article? article, FeedbackForm form, IReadOnlyList<FieldFault> faults, int status)
    {
        var about = article is null ? null : LinkTo(article);
        // A damaged name of the form would be refused again.
        var whole = faults.Any(f => f.Field == "form") && status == StatusCodes.Status400BadRequest ? form with { Id = FeedbackForm.NewId() } : form;
        return Show("/Feedback/Feedback.cshtml", new FeedbackPage(FeedbackPage.FrameOf(about), about, whole, faults), status);
    }

    private ViewResult Show(string view, PageModel model, int status = StatusCodes.Status200OK)
    {
        var result = View(view, model);
        result.StatusCode = status;
        return result;
    }

    private static PageLink LinkTo(Article article) => new(article.Title, article.Url);
}
