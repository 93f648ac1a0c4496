using System.Globalization;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>Writes images of our own; an image of another site becomes a link with its text.</summary>
internal static class ImageWriter
{
    public static void Write(PageRenderer renderer, LinkInline image, LinkTarget target)
    {
        var alt = PlainText.Of(image);
        if (target.Form == LinkForm.Internal && renderer.EnableHtmlForInline)
        {
            renderer.Write("<img src=\"").WriteEscapeUrl(target.Href).Write("\" alt=\"").WriteEscape(alt).Write('"');
            renderer.Write(SizeOf(image)).Write(" loading=\"lazy\" decoding=\"async\"");
            WriteTitle(renderer, image.Title);
            renderer.Write(" />");
            return;
        }

        var shown = LinkRenderer.IsInLink(image) ? LinkTarget.Refused("") : target;
        LinkRenderer.Open(renderer, shown, image.Title);
        renderer.WriteEscape(alt.Trim().Length > 0 || !shown.IsLink ? alt : shown.Href);
        LinkRenderer.Close(renderer, shown);
    }

    private static string SizeOf(LinkInline image) => image.GetData(typeof(ImageSize)) is ImageSize size
        ? string.Create(CultureInfo.InvariantCulture, $" width=\"{size.Width}\" height=\"{size.Height}\"")
        : "";

    private static void WriteTitle(PageRenderer renderer, string? title)
    {
        if (!string.IsNullOrWhiteSpace(title))
        {
            renderer.Write(" title=\"").WriteEscape(title).Write('"');
        }
    }
}
