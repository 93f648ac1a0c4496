using Markdig;
using Markdig.Parsers;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackendCareer.Content.Rendering.Callouts;

/// <summary>Callouts as GitHub writes them: <c>&gt; [!NOTE]</c>.</summary>
internal sealed class CalloutExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline) => pipeline.BlockParsers.Replace<QuoteBlockParser>(new CalloutParser());

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<QuoteBlockRenderer>(new CalloutRenderer());
}
