using BackendCareer.Content.Rendering.Callouts;
using BackendCareer.Content.Rendering.Code;
using BackendCareer.Content.Rendering.Links;
using BackendCareer.Content.Rendering.Tables;
using BackendCareer.Content.Rendering.TaskLists;
using Markdig;
using Markdig.Extensions.EmphasisExtras;

namespace BackendCareer.Content.Rendering;

/// <summary>
/// The Markdown of the guide, extension by extension. Left out on purpose: generic attributes (any attribute from any
/// author), media links (iframes), math and diagrams (scripts), bootstrap.
/// </summary>
internal static class GuidePipeline
{
    /// <summary>Built once; safe for many threads.</summary>
    public static MarkdownPipeline Instance { get; } = new MarkdownPipelineBuilder()
        .UsePreciseSourceLocation()
        .UsePipeTables()
        .UseFootnotes()
        .UseDefinitionLists()
        .UseTaskLists()
        .UseEmphasisExtras(EmphasisExtraOptions.Strikethrough)
        .UseAutoLinks()
        .Use<CalloutExtension>()
        .Use<CodeExtension>()
        .Use<LinkExtension>()
        .Use<TableExtension>()
        .Use<CheckboxExtension>()
        .Build();
}
