using System.Security.Cryptography;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BackendCareer.Web.Api;

/// <summary>A JSON answer with an entity tag, so that a client that has it already is told so in a few bytes.</summary>
internal sealed class ApiResult : FileContentResult
{
    private static readonly JsonSerializerOptions Options = JsonSerializerOptions.Web;

    public ApiResult(object answer)
        : base(JsonSerializer.SerializeToUtf8Bytes(answer, answer.GetType(), Options), "application/json; charset=utf-8") =>
        // Weak: the same answer may travel under several encodings.
        EntityTag = new EntityTagHeaderValue($"\"{Convert.ToHexStringLower(SHA256.HashData(FileContents).AsSpan(0, 12))}\"", isWeak: true);

    public override Task ExecuteResultAsync(ActionContext context)
    {
        context.HttpContext.Response.Headers.CacheControl = "no-cache";
        return base.ExecuteResultAsync(context);
    }
}
