using BackendCareer.Web.Api;
using BackendCareer.Web.Search;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.ViewFeatures;

namespace BackendCareer.Web.Shared;

/// <summary>
/// What an error answers: a page in the frame of the site, or a problem document under <c>/api</c>; never internals.
/// Rendered in place rather than by running the pipeline again, so that no address of errors exists.
/// </summary>
internal static class ErrorPages
{
    public static void UseErrorPages(this IApplicationBuilder app)
    {
        app.UseExceptionHandler(new ExceptionHandlerOptions
        {
            ExceptionHandler = AnswerAsync,
            AllowStatusCode404Response = true,
            StatusCodeSelector = e => (e as BadHttpRequestException)?.StatusCode ?? StatusCodes.Status500InternalServerError,
        });
        app.UseStatusCodePages(context => AnswerAsync(context.HttpContext));
    }

    private static Task AnswerAsync(HttpContext http) =>
        ApiProblem.IsFor(http.Request)
            ? ApiProblem.WriteAsync(http, http.Response.StatusCode)
            : PageAsync(http);

    private static async Task PageAsync(HttpContext http)
    {
        var model = http.Response.StatusCode == StatusCodes.Status404NotFound
            ? await http.RequestServices.GetRequiredService<NearestPages>().ForAsync(http)
            : ErrorPage.Of(http);
        var view = new ViewResult
        {
            ViewName = "/Shared/Error.cshtml",
            StatusCode = http.Response.StatusCode,
            ContentType = "text/html; charset=utf-8",
            ViewData = new ViewDataDictionary<ErrorPage>(new EmptyModelMetadataProvider(), new ModelStateDictionary()) { Model = model },
        };
        await view.ExecuteResultAsync(new ActionContext(http, http.GetRouteData(), new()));
    }
}
