using System.Text;
using BackendCareer.Content;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BackendCareer.Web.Articles;

/// <summary>An article's file, byte for byte.</summary>
internal sealed class MarkdownResult : FileContentResult
{
    // Writes no byte order mark of its own: where the file has one, its text begins with it.
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    public MarkdownResult(Article article)
        : base(Utf8.GetBytes(article.Markdown), "text/markdown; charset=utf-8") =>
        EntityTag = new EntityTagHeaderValue($"\"{article.Hash}\"", isWeak: true);

    public override Task ExecuteResultAsync(ActionContext context)
    {
        var headers = context.HttpContext.Response.Headers;
        headers.XContentTypeOptions = "nosniff";
        headers.CacheControl = "no-cache";
        return base.ExecuteResultAsync(context);
    }
}
