using Markdig.Helpers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Headings;

/// <summary>
/// Gives every heading its level on the page and its id. The title is the page's only h1: where the body has a heading
/// of level 1, all of them move one down.
/// </summary>
internal sealed class HeadingWalk(PageContext page)
{
    private const int MaxIdLength = 200;

    private readonly HashSet<string> ids = new(StringComparer.Ordinal);

    /// <summary>Where numbering goes on for a stem: counting from 1 each time takes seconds for a page of equal headings.</summary>
    private readonly Dictionary<string, int> next = new(StringComparer.Ordinal);

    public static string TextOf(HeadingBlock heading) => PlainText.Of(heading.Inline).Trim();

    public static string IdOf(HeadingBlock heading) => heading.TryGetAttributes()?.Id ?? "";

    public void Over(MarkdownDocument document)
    {
        var headings = document.Descendants<HeadingBlock>().ToList();
        var shift = headings.Any(h => h.Level == 1) ? 1 : 0;
        var above = 1;
        foreach (var heading in headings)
        {
            heading.Level = Math.Min(heading.Level + shift, 6);
            heading.GetAttributes().Id = NewId(TextOf(heading));
            CheckLevel(heading, above);
            above = heading.Level;
        }

        page.Article.Contents = [.. headings.Where(h => h.Level is >= 2 and <= 4).Select(h => new Heading(h.Level, TextOf(h), IdOf(h)))];
    }

    private void CheckLevel(HeadingBlock heading, int above)
    {
        if (heading.Level > above + 1)
        {
            page.Add(Rules.SkippedHeading, heading, $"the heading \"{Printable.Of(TextOf(heading))}\" skips a level: it stands under one of level {above}");
        }
    }

    /// <summary>As GitHub makes them. <c>bc-</c> belongs to the layout, and no id is empty.</summary>
    private string NewId(string text)
    {
        var slug = LinkHelper.UrilizeAsGfm(text);
        slug = slug[..Math.Min(slug.Length, MaxIdLength)];
        var stem = slug.Trim('-').Length == 0 ? "section" : slug.StartsWith("bc-", StringComparison.Ordinal) ? "section-" + slug : slug;
        var id = stem;
        while (!ids.Add(id))
        {
            var number = next[stem] = next.GetValueOrDefault(stem) + 1;
            id = $"{stem}-{number}";
        }

        return id;
    }
}
