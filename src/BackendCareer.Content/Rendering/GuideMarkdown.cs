using BackendCareer.Content.Rendering.Bounds;
using Markdig;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering;

/// <summary>From text to tree.</summary>
internal static class GuideMarkdown
{
    /// <summary>Reads a body with <paramref name="read"/>, or says how it is built to be deep, wide or slow.</summary>
    public static (MarkdownDocument? Document, Problem? Problem) Parse(string file, string body, Action<MarkdownDocument> read)
    {
        if (MarkdownBounds.Check(file, body) is { } broken)
        {
            return (null, broken);
        }

        try
        {
            var document = Markdown.Parse(body, GuidePipeline.Instance);
            read(document);
            return (document, null);
        }
        catch (ArgumentException e) when (e.Message.Contains("too deeply nested", StringComparison.Ordinal))
        {
            // Markdig has a depth limit of its own, in the parser and in the renderer, which emphasis and tables may meet first.
            return (null, Rules.Bounds.At(file, 1, 1, "the Markdown is nested too deeply, or a paragraph or table in it is too large: split it"));
        }
    }
}
