using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Checks.Links;

/// <summary>Where the images of a page stand: an <see cref="ArticleLink"/> does not say whether it is one.</summary>
internal static class ImagePlaces
{
    public static IReadOnlySet<(int Line, int Column)> Of(ParsedArticle page) =>
        page.Document?.Descendants<LinkInline>().Where(l => l.IsImage).Select(l => (l.Line + 1, l.Column + 1)).ToHashSet() ?? [];
}
