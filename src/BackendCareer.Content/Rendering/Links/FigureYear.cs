using System.Globalization;
using System.Text.RegularExpressions;
using BackendCareer.Content.Kinds;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>A figure is dated: by its sentence, or by the year of its row after the link.</summary>
internal static partial class FigureYear
{
    private const int MaxReach = 1_000;

    public static string After(LinkInline link, SalaryRow row) => Sentence(link) is { } sentence && Year().IsMatch(sentence)
        ? ""
        : string.Create(CultureInfo.InvariantCulture, $" ({row.Year})");

    /// <summary>The sentence around a link, without the text of figures, whose amounts may look like years.</summary>
    private static string Sentence(LinkInline link)
    {
        var before = string.Concat(Near(link, i => i.PreviousSibling).Reverse());
        var after = string.Concat(Near(link, i => i.NextSibling));
        var start = SentenceEnd().Matches(before).LastOrDefault() is { } last ? last.Index + last.Length : 0;
        var end = SentenceEnd().Match(after) is { Success: true } first ? first.Index : after.Length;
        return before[start..] + " " + after[..end];
    }

    /// <summary>The texts on one side, nearest first, as far as a sentence may reach: a paragraph may hold thousands of figures.</summary>
    private static IEnumerable<string> Near(Inline link, Func<Inline, Inline?> next)
    {
        var (length, count) = (0, 0);
        foreach (var text in Siblings(link, next).Select(TextOf))
        {
            yield return text;
            length += text.Length;
            if (length > MaxReach || ++count > MaxReach / 10 || SentenceEnd().IsMatch(text))
            {
                yield break;
            }
        }
    }

    /// <summary>What stands beside a node on one side, also outside emphasis around it, nearest first.</summary>
    private static IEnumerable<Inline> Siblings(Inline node, Func<Inline, Inline?> next)
    {
        for (Inline? at = node; at is not null; at = at.Parent)
        {
            for (var sibling = next(at); sibling is not null; sibling = next(sibling))
            {
                yield return sibling;
            }
        }
    }

    private static string TextOf(Inline inline) => inline switch
    {
        LinkInline link when link.Url?.StartsWith(LinkResolver.FigureScheme, StringComparison.OrdinalIgnoreCase) == true => "",
        LiteralInline literal => literal.Content.ToString(),
        CodeInline => " ",
        LineBreakInline => " ",
        ContainerInline container => PlainText.Of(container),
        _ => "",
    };

    [GeneratedRegex(@"\b(?:19|20)[0-9]{2}\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"[.!?][)\]""'’”]*\s")]
    private static partial Regex SentenceEnd();
}
