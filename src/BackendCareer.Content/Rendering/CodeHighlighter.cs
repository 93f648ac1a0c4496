namespace BackendCareer.Content.Rendering;

/// <summary>Colors code by language.</summary>
public static class CodeHighlighter
{
    /// <summary>Whether a language has a grammar.</summary>
    public static bool Knows(string language) => language is null;
}
