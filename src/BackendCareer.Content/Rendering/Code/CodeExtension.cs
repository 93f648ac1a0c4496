using Markdig;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackendCareer.Content.Rendering.Code;

/// <summary>Code blocks with a caption, a name and highlighting.</summary>
internal sealed class CodeExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.Replace<CodeBlockRenderer>(new CodeRenderer());
}
