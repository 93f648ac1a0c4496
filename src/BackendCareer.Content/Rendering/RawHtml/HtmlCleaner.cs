using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackendCareer.Content.Rendering.Code;
using Ganss.Xss;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>
/// The last wall, for pages whose tree holds raw HTML: what is not on the allow-list goes, and links and images of raw
/// HTML follow the rules of those written in Markdown.
/// </summary>
internal sealed class HtmlCleaner(PageContext page, MarkdownDocument document)
{
    private readonly RawPlaces places = new(document);
    private readonly HashSet<string> removed = new(StringComparer.OrdinalIgnoreCase);

    public string Clean(string html)
    {
        using var dom = new HtmlParser().ParseDocument("<!doctype html><html><body></body></html>");
        // Parsed as the content of a div, so that no frameset, head or body of an author can take the page's place.
        var host = dom.CreateElement<IHtmlDivElement>();
        host.InnerHtml = html;
        dom.Body!.AppendChild(host);
        RemoveWhole(host);
        new RawLinks(page, places).Over(host);
        Sanitizer().SanitizeDom(dom, host);
        new AttributeRules(removed).Over(host);
        new IdRules(page, removed).Over(host);
        Report();
        return host.InnerHtml;
    }

    private void RemoveWhole(IElement host)
    {
        foreach (var element in host.QuerySelectorAll(AllowedHtml.GoneWhole))
        {
            removed.Add($"<{element.LocalName}>");
            element.Remove();
        }
    }

    private HtmlSanitizer Sanitizer()
    {
        var languages = document.Descendants<CodeBlock>().Select(b => CodeFence.Of(b).Language).Where(l => l.Length > 0);
        var sanitizer = new HtmlSanitizer(AllowedHtml.Options(languages)) { KeepChildNodes = true };
        sanitizer.RemovingTag += (_, e) => removed.Add($"<{e.Tag.LocalName}>");
        sanitizer.RemovingAttribute += (_, e) => removed.Add(e.Attribute.Name + "=");
        sanitizer.RemovingCssClass += (_, e) => removed.Add($"class \"{e.CssClass}\"");
        return sanitizer;
    }

    private void Report()
    {
        if (removed.Count > 0)
        {
            var what = string.Join(", ", removed.Order(StringComparer.Ordinal).Take(5).Select(Printable.Of)) + (removed.Count > 5 ? " and more" : "");
            page.Problems.Add(Rules.Sanitized.At(page.Article.File, places.First, 1, $"HTML that is not allowed was taken out ({what}): write it in Markdown"));
        }
    }
}
