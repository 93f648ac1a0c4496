using System.Net;
using System.Text.RegularExpressions;
using BackendCareer.Content.Checks.Names;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Checks;

/// <summary>Links, and questions, that lead to a heading which its page does not have.</summary>
internal static partial class DeadAnchors
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var byUrl = set.Pages.Select(p => p.Article).OfType<Article>()
            .GroupBy(a => a.Url).ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);
        var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        HashSet<string> AnchorsOf(Article article) =>
            anchors.TryGetValue(article.Url, out var known) ? known : anchors[article.Url] = IdsOf(article);

        foreach (var page in set.Pages.Where(p => p.Article is not null))
        {
            var hints = new Hints();
            foreach (var link in page.Article!.Links.Where(l => l.Anchor is not null))
            {
                if (byUrl.TryGetValue(link.Target, out var target) && Find(link.Anchor!, target, AnchorsOf(target), hints) is { } message)
                {
                    yield return Rules.DeadAnchor.At(page.File, link.Line, link.Column, message);
                }
            }

            foreach (var (key, at) in QuestionsOf(page.Article))
            {
                if (Find(at, page.Article, AnchorsOf(page.Article), hints) is { } message)
                {
                    yield return page.At(Rules.DeadAnchor, key, message);
                }
            }
        }
    }

    private static IEnumerable<(string Key, string At)> QuestionsOf(Article article) =>
        (article.Fields as StepFields)?.Questions.Select((q, i) => ($"questions[{i}].at", q.At?.TrimStart('#') ?? ""))
        ?? [];

    private static string? Find(string anchor, Article target, HashSet<string> known, Hints hints)
    {
        // Browsers scroll to the top of any page for these two.
        var name = Uri.UnescapeDataString(anchor);
        return name is "" or "top" || known.Contains(name)
            ? null
            : $"{target.File} has no heading #{name}{hints.For(name, known)}";
    }

    /// <summary>Every id of the page as it is served: headings, footnotes and what raw HTML was left.</summary>
    private static HashSet<string> IdsOf(Article article) =>
        Id().Matches(article.Html).Select(m => WebUtility.HtmlDecode(m.Groups[1].Value)).ToHashSet();

    [GeneratedRegex(@"<[^<>]*?\sid=""([^""]*)""", RegexOptions.CultureInvariant)]
    private static partial Regex Id();
}
