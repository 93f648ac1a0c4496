using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.WebUtilities;

namespace BackendCareer.Web.Api;

/// <summary>An error under <c>/api</c>, as RFC 9457 writes it.</summary>
internal static class ApiProblem
{
    /// <summary>Whether errors of this request are told as problem documents.</summary>
    public static bool IsFor(HttpRequest request) => request.Path.StartsWithSegments(Routes.Api, StringComparison.OrdinalIgnoreCase);

    public static Task WriteAsync(HttpContext http, int status, string? detail = null)
    {
        http.Response.StatusCode = status;
        http.Response.Headers.CacheControl = "no-store";
        var problem = new ProblemDetails
        {
            Type = "about:blank",
            Title = ReasonPhrases.GetReasonPhrase(status),
            Status = status,
            Detail = detail ?? Says(status),
            Instance = http.Request.Path.ToUriComponent(),
        };
        return http.Response.WriteAsJsonAsync(problem, options: null, contentType: "application/problem+json", http.RequestAborted);
    }

    private static string Says(int status) => status switch
    {
        404 => "Nothing answers at this address.",
        405 => "This address answers GET and HEAD alone.",
        503 => "The guide is being read in; try again in a few seconds.",
        >= 500 => "The fault is on our side, and it has been logged.",
        _ => "The request has a form that the API does not understand.",
    };
}

/// <summary>A refusal that says what is wrong with the request.</summary>
internal sealed class ApiRefusal(string detail) : ActionResult
{
    public override Task ExecuteResultAsync(ActionContext context) =>
        ApiProblem.WriteAsync(context.HttpContext, StatusCodes.Status400BadRequest, detail);
}
