using Markdig;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering;

/// <summary>From text to tree.</summary>
internal static class GuideMarkdown
{
    /// <summary>The tree of a body; or the problem, where it is built to be deep, wide or slow.</summary>
    public static (MarkdownDocument? Document, Problem? Problem) Parse(string file, string body)
    {
        try
        {
            return (Markdown.Parse(body, GuidePipeline.Instance), null);
        }
        catch (ArgumentException e) when (e.Message.Contains("nested", StringComparison.Ordinal))
        {
            // Markdig's own depth limit, should anything get past ours.
            return (null, Rules.Bounds.At(file, 1, 1, "the Markdown is nested too deeply: flatten it"));
        }
    }
}
