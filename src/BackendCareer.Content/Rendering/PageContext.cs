using BackendCareer.Content.Rendering.Links;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering;

/// <summary>What is gathered while one page is rendered.</summary>
internal sealed record PageContext(Article Article, GuideIndex Index, int BodyStart = 0)
{
    public List<Problem> Problems { get; } = [];

    public void Add(Rule rule, MarkdownObject at, string message) =>
        Problems.Add(rule.At(Article.File, at.Line + 1, at.Column + 1, message));

    public void AddLink(LinkTarget target, int line, int column) => Article.Links.Add(new()
    {
        Target = target.Target,
        TargetFile = target.File,
        Anchor = target.Anchor,
        Line = line,
        Column = column,
    });
}
