using System.Collections.Frozen;
using BackendCareer.Content;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace BackendCareer.Web.Articles;

/// <summary>Images and other files that lie beside the Markdown. What the content folder does not list is not there.</summary>
internal sealed class MediaController(ContentFolder folder) : ControllerBase
{
    // Scripts in an image that is opened by itself have no origin and do not run.
    private const string SvgPolicy = "default-src 'none'; style-src 'unsafe-inline'; sandbox";

    private static readonly FrozenDictionary<string, string> Types = new Dictionary<string, string>
    {
        [".svg"] = "image/svg+xml",
        [".png"] = "image/png",
        [".jpg"] = "image/jpeg",
        [".jpeg"] = "image/jpeg",
        [".webp"] = "image/webp",
        [".gif"] = "image/gif",
        [".avif"] = "image/avif",
        [".ico"] = "image/x-icon",
        [".pdf"] = "application/pdf",
        [".txt"] = "text/plain; charset=utf-8",
    }.ToFrozenDictionary();

    [GetOrHead(Routes.Media)]
    public IActionResult Show(string? path)
    {
        if (path is null || !Types.TryGetValue(Path.GetExtension(path), out var type) || folder.Find(path) is not { Type: ContentFileType.Media, Problem: null } file)
        {
            return NotFound();
        }

        Response.Headers.XContentTypeOptions = "nosniff";
        Response.Headers.CacheControl = "no-cache";
        if (type == Types[".svg"])
        {
            Response.Headers.ContentSecurityPolicy = SvgPolicy;
        }

        return Content(file, type);
    }

    private FileResult Content(ContentEntry file, string type)
    {
        var tag = new EntityTagHeaderValue($"\"{file.Modified.Ticks:x}-{file.Size:x}\"");
        var modified = new DateTimeOffset(DateTime.SpecifyKind(file.Modified, DateTimeKind.Utc));

        // Pipes and devices are listed with no bytes; opening one could wait for ever.
        return file.Size == 0
            ? File(Array.Empty<byte>(), type, modified, tag)
            : PhysicalFile(Path.Combine(folder.Root, file.Path), type, modified, tag, enableRangeProcessing: true);
    }
}
