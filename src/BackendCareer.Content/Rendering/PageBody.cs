using BackendCareer.Content.Rendering.Headings;
using BackendCareer.Content.Rendering.Links;
using BackendCareer.Content.Rendering.RawHtml;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering;

/// <summary>Reads everything that an article holds of its body from the one tree.</summary>
internal static class PageBody
{
    private const int WordsPerMinute = 230;

    public static void Fill(PageContext page, MarkdownDocument document, Func<string, string, string?>? highlight)
    {
        var article = page.Article;
        new HeadingWalk(page).Over(document);
        new LinkWalk(page).Over(document);
        article.Sections = Sections.Of(document);
        article.Words = document.Sum(b => Words(PlainText.Of(b, code: false)));
        article.Minutes = Math.Max(1, (int)Math.Round(article.Words / (double)WordsPerMinute));
        Summary.Fill(page, document);
        var (html, leftPlain) = Render(document, highlight);
        article.Html = Visible(page, HasRawHtml(document) ? Clean(page, document, html) : html);
        article.Highlighted = !leftPlain;
    }

    private static (string Html, bool LeftPlain) Render(MarkdownDocument document, Func<string, string, string?>? highlight)
    {
        using var writer = new StringWriter();
        var renderer = new PageRenderer(writer, highlight);
        GuidePipeline.Instance.Setup(renderer);
        renderer.Render(document);
        return (writer.ToString(), renderer.LeftPlain);
    }

    /// <summary>The HTML without characters that reorder text, however they were written.</summary>
    private static string Visible(PageContext page, string html)
    {
        var clean = HiddenCharacters.Strip(html);
        var at = HiddenCharacters.First(page.Article.Markdown, page.BodyStart);
        if (at >= 0 || clean.Length < html.Length)
        {
            var (line, column) = Utf8Text.Place(page.Article.Markdown.AsSpan(0, Math.Max(at, page.BodyStart)));
            page.Problems.Add(Rules.Sanitized.At(page.Article.File, line, column, "characters that reorder text (bidirectional controls) are left out: take them out"));
        }

        return clean;
    }

    private static string Clean(PageContext page, MarkdownDocument document, string html)
    {
        if (HtmlBounds.Check(html) is not { } broken)
        {
            return new HtmlCleaner(page, document).Clean(html);
        }

        page.Problems.Add(Rules.Bounds.At(page.Article.File, new RawPlaces(document).First, 1, broken));
        return "";
    }

    private static bool HasRawHtml(MarkdownDocument document) =>
        document.Descendants().Any(d => d is HtmlBlock or HtmlInline);

    private static int Words(string text)
    {
        var words = 0;
        foreach (var range in text.AsSpan().SplitAny(" \n\t\r\u00A0"))
        {
            words += text[range].Any(char.IsLetterOrDigit) ? 1 : 0;
        }

        return words;
    }
}
