using AngleSharp.Html.Parser;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>The words of a piece of raw HTML.</summary>
internal static class HtmlText
{
    private const string Silent = "script, style, template, noscript, iframe, object, svg, math, select, textarea, title";

    /// <summary>Of a block, parsed once: sections, word count and summary all ask.</summary>
    public static string Of(HtmlBlock block)
    {
        if (block.GetData(typeof(HtmlText)) is not string text)
        {
            text = Of(block.Lines.ToString());
            block.SetData(typeof(HtmlText), text);
        }

        return text;
    }

    private static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        foreach (var element in document.QuerySelectorAll(Silent))
        {
            element.Remove();
        }

        return document.Body?.TextContent.Trim() ?? "";
    }
}
