using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>Writes <c>&lt;https://…&gt;</c> by the same rules as other links.</summary>
internal sealed class AutolinkRenderer : HtmlObjectRenderer<AutolinkInline>
{
    protected override void Write(HtmlRenderer renderer, AutolinkInline obj)
    {
        var target = LinkRenderer.IsInLink(obj) ? LinkTarget.Refused("") : LinkWalk.TargetOf(obj) ?? LinkTarget.Refused("");
        LinkRenderer.Open(renderer, target, null);
        renderer.WriteEscape(obj.Url);
        LinkRenderer.Close(renderer, target);
    }
}
