using BackendCareer.Content.Checks.Terms;

namespace BackendCareer.Content.Checks;

/// <summary>A glossary term's first use on a page, where no link explains it.</summary>
internal static class FirstUses
{
    public static IEnumerable<Problem> Find(ContentSet set)
    {
        var tree = new TermTree(GlossaryTerm.In(set));
        return from page in set.Pages
               from use in TermUseReader.Of(page, tree)
               select Rules.FirstUse.At(page.File, use.From.Line, use.From.Column, MessageOf(page.File, use));
    }

    private static string MessageOf(string file, TermUse use) =>
        $"\"{use.Text}\" is first used here without its link: write [{use.Text}]({use.Term.PathFrom(file)}), or add {use.Term.Slug} to nolink";
}
