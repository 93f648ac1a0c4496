using BackendCareer.Content.Checks.Prose;

namespace BackendCareer.Content.Checks.Terms;

/// <summary>Reads a page from top to bottom and notes which terms it uses before it links to them.</summary>
internal sealed class TermUseReader
{
    private readonly TermTree tree;
    private readonly Dictionary<(int Line, int Column), string> targets = [];
    private readonly HashSet<string> settled;
    private readonly List<TermUse> uses = [];

    private TermUseReader(Article article, TermTree tree)
    {
        this.tree = tree;
        settled = [article.Url, .. article.NoLink.Select(slug => "/glossary/" + slug)];
        foreach (var link in article.Links)
        {
            targets[(link.Line, link.Column)] = link.Target;
        }
    }

    public static IReadOnlyList<TermUse> Of(ParsedArticle page, TermTree tree)
    {
        if (page.Article is null)
        {
            return [];
        }

        var reader = new TermUseReader(page.Article, tree);
        foreach (var passage in PassageReader.Of(page))
        {
            reader.Read(passage);
        }

        return reader.uses;
    }

    private void Read(Passage passage)
    {
        if (passage.IsHeading)
        {
            SettleLinks(passage, 0, passage.Length);
            return;
        }

        var words = Words.Of(passage.Text);
        var read = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (tree.At(passage.Text, words, i) is not { } found)
            {
                continue;
            }

            var (start, end) = (words[i].Start, words[i + found.Words - 1].End);
            SettleLinks(passage, read, end);
            read = end;
            Note(passage, found.Term, start, end);
            i += found.Words - 1;
        }

        SettleLinks(passage, read, passage.Length);
    }

    /// <summary>Terms that are linked up to here need no hint any more.</summary>
    private void SettleLinks(Passage passage, int start, int end)
    {
        foreach (var piece in passage.Pieces.Where(p => p.Link is not null && p.Start >= start && p.Start <= end))
        {
            if (targets.TryGetValue((piece.Link!.Line, piece.Link.Column), out var target))
            {
                settled.Add(target);
            }
        }
    }

    private void Note(Passage passage, GlossaryTerm term, int start, int end)
    {
        var pieces = passage.Pieces.Where(p => p.Start < end && p.End > start).ToList();
        if (settled.Contains(term.Url) || pieces.Any(p => !p.Readable || p.Link is not null || p.Inline.Parent != pieces[0].Inline.Parent))
        {
            return;
        }

        settled.Add(term.Url);
        uses.Add(new TermUse(term, passage.Text[start..end], passage.PlaceOf(start), passage.PlaceOf(end - 1)));
    }
}
