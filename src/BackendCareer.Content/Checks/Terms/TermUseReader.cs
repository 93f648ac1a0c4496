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
        var settledPieces = 0;
        for (var i = 0; i < words.Count; i++)
        {
            if (tree.At(passage.Text, words, i) is not { } found)
            {
                continue;
            }

            var (start, end) = (words[i].Start, words[i + found.Words - 1].End);
            settledPieces = SettleLinks(passage, settledPieces, end);
            Note(passage, found.Term, start, end);
            i += found.Words - 1;
        }

        SettleLinks(passage, settledPieces, passage.Length);
    }

    /// <summary>Terms that are linked up to an offset need no hint any more. Returns the first piece behind it.</summary>
    private int SettleLinks(Passage passage, int piece, int end)
    {
        for (; piece < passage.Pieces.Count && passage.Pieces[piece].Start <= end; piece++)
        {
            if (passage.Pieces[piece].Link is { } link && targets.TryGetValue((link.Line, link.Column), out var target))
            {
                settled.Add(target);
            }
        }

        return piece;
    }

    private void Note(Passage passage, GlossaryTerm term, int start, int end)
    {
        if (settled.Contains(term.Url))
        {
            return;
        }

        var pieces = passage.PiecesIn(start, end);
        if (pieces.All(p => p.Readable && p.Link is null && p.Inline.Parent == pieces[0].Inline.Parent))
        {
            settled.Add(term.Url);
            uses.Add(new TermUse(term, passage.Text[start..end], passage.PlaceOf(start), passage.PlaceOf(end - 1)));
        }
    }
}
