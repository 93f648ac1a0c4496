using Markdig.Syntax;

namespace BackendCareer.Content.Rendering;

/// <summary>Where no summary was written, the first paragraph stands in.</summary>
internal static class Summary
{
    private const int MaxLength = 200;

    public static void Fill(PageContext page, MarkdownDocument document)
    {
        var article = page.Article;
        if (article.Summary.Length > 0)
        {
            return;
        }

        article.Summary = Cut(document.OfType<ParagraphBlock>().Select(p => PlainText.Of(p)).FirstOrDefault(t => t.Length > 0) ?? "");
        if (article.Kind != "term")
        {
            page.Problems.Add(Rules.NoSummary.At(article.File, 1, 1, "there is no summary, so the first paragraph stands in: write summary: and one sentence"));
        }
    }

    private static string Cut(string text)
    {
        if (text.Length <= MaxLength)
        {
            return text;
        }

        var space = text.LastIndexOf(' ', MaxLength - 2);
        var end = space > MaxLength / 2 ? space : MaxLength - 2;
        end -= char.IsHighSurrogate(text[end - 1]) ? 1 : 0;
        return text[..end].TrimEnd(' ', ',', ';', ':', '.') + "…";
    }
}
