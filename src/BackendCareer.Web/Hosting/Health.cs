using System.Data.Common;
using BackendCareer.Content;
using BackendCareer.Data;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Hosting;

/// <summary>Whether the process lives, and whether the guide can be read.</summary>
internal static partial class Health
{
    private const int MostProblems = 200;

    public static void MapHealth(this IEndpointRouteBuilder routes)
    {
        routes.MapMethods(Routes.Live, Read, Live).WithMetadata(new OpenWhileFilling());
        routes.MapMethods(Routes.Ready, Read, ReadyAsync).WithMetadata(new OpenWhileFilling());
    }

    private static readonly string[] Read = [HttpMethods.Get, HttpMethods.Head];

    private static IResult Live(HttpResponse response)
    {
        response.Headers.CacheControl = "no-store";
        return Results.Text("alive\n");
    }

    private static async Task<IResult> ReadyAsync(
        HttpResponse response, Store store, SiteState state, ILogger<Readiness> logger, CancellationToken cancel)
    {
        response.Headers.CacheControl = "no-store";
        try
        {
            var readiness = await AskAsync(store, state, cancel);
            return Results.Json(readiness, statusCode: state.Filling ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status200OK);
        }
        catch (Exception e) when (e is DbException or StoreException or IOException)
        {
            CannotRead(logger, e);
            return Results.Json(Readiness.Unreadable(state), statusCode: StatusCodes.Status503ServiceUnavailable);
        }
    }

    private static async Task<Readiness> AskAsync(Store store, SiteState state, CancellationToken cancel)
    {
        await using var db = store.Open();
        var articles = await db.Articles.CountAsync(cancel);
        var problems = await db.Problems.AsNoTracking().AtLeast(Severity.Warning)
            .OrderByDescending(p => p.Severity).ThenBy(p => p.File).ThenBy(p => p.Line).ThenBy(p => p.Column)
            .Take(MostProblems).ToListAsync(cancel);
        return Readiness.Of(state, articles, problems);
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "The store cannot be read")]
    private static partial void CannotRead(ILogger logger, Exception e);
}
