using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Renderers;

namespace BackendCareer.Content.Rendering.Tables;

/// <summary>Pipe tables that scroll in a region of their own.</summary>
internal sealed class TableExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTableRenderer>(new TableRenderer());
}
