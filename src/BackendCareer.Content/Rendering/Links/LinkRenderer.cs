using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>Writes links as <see cref="LinkWalk"/> judged them; <c>href</c> is always the first attribute.</summary>
internal sealed class LinkRenderer : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline obj)
    {
        var target = LinkWalk.TargetOf(obj) ?? LinkTarget.Refused("");
        if (obj.IsImage)
        {
            ImageWriter.Write((PageRenderer)renderer, obj, target);
        }
        else if (IsInLink(obj))
        {
            renderer.WriteChildren(obj);
        }
        else
        {
            Open(renderer, target, obj.Title);
            renderer.WriteChildren(obj);
            Close(renderer, target);
        }
    }

    /// <summary>A link in a link is none: HTML knows no nested anchors.</summary>
    public static bool IsInLink(Inline inline)
    {
        for (var parent = inline.Parent; parent is not null; parent = parent.Parent)
        {
            if (parent is LinkInline { IsImage: false } link && LinkWalk.TargetOf(link) is { IsLink: true })
            {
                return true;
            }
        }

        return false;
    }

    public static void Open(HtmlRenderer renderer, LinkTarget target, string? title)
    {
        if (!target.IsLink || !renderer.EnableHtmlForInline)
        {
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(target.Href).Write('"');
        renderer.Write(target.Form switch
        {
            LinkForm.External => " rel=\"noopener\" class=\"external\"",
            LinkForm.Figure => " class=\"figure\"",
            _ => "",
        });
        if (!string.IsNullOrWhiteSpace(title))
        {
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
        }

        renderer.Write('>');
    }

    public static void Close(HtmlRenderer renderer, LinkTarget target)
    {
        if (target.IsLink && renderer.EnableHtmlForInline)
        {
            renderer.Write("</a>").WriteEscape(target.After);
        }
    }
}
