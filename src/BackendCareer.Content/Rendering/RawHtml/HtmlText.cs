using AngleSharp.Html.Parser;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>The words of a piece of raw HTML.</summary>
internal static class HtmlText
{
    private const string Silent = "script, style, template, noscript, iframe, object, svg, math, select, textarea, title";

    public static string Of(string html)
    {
        using var document = new HtmlParser().ParseDocument("<!doctype html><body>" + html);
        foreach (var element in document.QuerySelectorAll(Silent))
        {
            element.Remove();
        }

        return document.Body?.TextContent.Trim() ?? "";
    }
}
