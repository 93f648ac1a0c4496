using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>Links and images, each judged before it is written.</summary>
internal sealed class LinkExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer)
    {
        renderer.ObjectRenderers.Replace<LinkInlineRenderer>(new LinkRenderer());
        renderer.ObjectRenderers.Replace<AutolinkInlineRenderer>(new AutolinkRenderer());
    }
}
