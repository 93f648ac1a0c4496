using Markdig;
using Markdig.Extensions.TaskLists;
using Markdig.Renderers;
using Markdig.Renderers.Html;

namespace BackendCareer.Content.Rendering.TaskLists;

/// <summary>The checkbox of a task list, which says by itself whether it is done.</summary>
internal sealed class CheckboxExtension : IMarkdownExtension
{
    public void Setup(MarkdownPipelineBuilder pipeline)
    {
    }

    public void Setup(MarkdownPipeline pipeline, IMarkdownRenderer renderer) =>
        renderer.ObjectRenderers.ReplaceOrAdd<HtmlTaskListRenderer>(new CheckboxRenderer());

    private sealed class CheckboxRenderer : HtmlObjectRenderer<TaskList>
    {
        protected override void Write(HtmlRenderer renderer, TaskList obj) => renderer.Write(obj.Checked
            ? "<input type=\"checkbox\" disabled checked aria-label=\"Done\">"
            : "<input type=\"checkbox\" disabled aria-label=\"To do\">");
    }
}
