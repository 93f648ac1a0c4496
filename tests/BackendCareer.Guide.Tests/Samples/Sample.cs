namespace BackendCareer.Guide.Tests.Samples;

/// <summary>A fenced block of a page.</summary>
/// <param name="File">The page, relative to the content root.</param>
/// <param name="Line">Line of its fence, from 1.</param>
/// <param name="Language">First word of its info string.</param>
/// <param name="Name">File name given by <c>title="..."</c>, or null.</param>
/// <param name="Code">Its lines.</param>
/// <param name="Output">What the page says it prints: the untitled <c>text</c> block right after it, or null.</param>
internal sealed record Sample(string File, int Line, string Language, string? Name, string Code, string? Output)
{
    public string Place => $"content/{File}:{Line}";
}
