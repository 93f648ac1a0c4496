using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Callouts;

/// <summary>A callout is an aside with its title as the first paragraph; any other quote stays a quote.</summary>
internal sealed class CalloutRenderer : QuoteBlockRenderer
{
    protected override void Write(HtmlRenderer renderer, QuoteBlock obj)
    {
        if (obj.GetData(typeof(CalloutKind)) is not CalloutKind kind)
        {
            base.Write(renderer, obj);
            return;
        }

        renderer.EnsureLine();
        renderer.Write($"<aside class=\"callout {kind.Name}\">").WriteLine();
        renderer.Write($"<p class=\"callout-title\">{kind.Title}</p>").WriteLine();
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = false;
        renderer.WriteChildren(obj);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.WriteLine("</aside>");
    }
}
