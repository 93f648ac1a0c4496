using BackendCareer.Content;

namespace BackendCareer.Data.Sync;

/// <summary>Parses the files of a round, and sees which turned out to be other than planned.</summary>
internal sealed class WorkParser(ContentFolder folder, SyncOutcome outcome, ISet<(string Path, string Hash)> held)
{
    private readonly HashSet<string> again = new(StringComparer.Ordinal);

    /// <summary>Files that must be looked at again.</summary>
    public IReadOnlyCollection<string> Again => again;

    public void Found(string file, IReadOnlyList<Problem> problems) => outcome.Found(file, problems);

    public void Postpone(IEnumerable<FileWork> works)
    {
        // The old file as well: what was a rename may now be a removal.
        again.UnionWith(works.SelectMany(w => new[] { w.Path, w.Target?.Address.File }).OfType<string>());
    }

    /// <summary>The file with its article or what keeps it back; null where the plan does not hold for it.</summary>
    public ParsedWork? Parse(FileWork work, GuideIndex index)
    {
        // Read again, so that a thousand files are never in memory at once.
        var file = folder.Read(work.Path);
        if (file.Hash != work.Hash)
        {
            Postpone([work]);
            return null;
        }

        var parsed = Parse(file, index);
        if (parsed.Article is null && work.Address is not null)
        {
            held.Add((work.Path, work.Hash));
            Postpone([work]);
            return null;
        }

        Problem[] taken = work.Taken is null ? [] : [work.Taken];
        Problem[] problems = [.. taken, .. parsed.Problems];
        Found(work.Path, problems);
        return new ParsedWork(work, work.Address is null ? null : parsed.Article, problems);
    }

    // The parser promises not to throw. If it breaks that promise, its one file is kept back and said, and no other.
    private static ParsedArticle Parse(ContentFile file, GuideIndex index)
    {
        try
        {
            return file.Problem is null ? ArticleParser.Parse(file, index) : KeptBack(file, file.Problem);
        }
        catch (Exception e) when (e is not OutOfMemoryException)
        {
            return KeptBack(file, Rules.Bounds.At(file.Path, 1, 1, $"the page cannot be rendered ({e.GetType().Name}: {e.Message}); make it simpler"));
        }
    }

    private static ParsedArticle KeptBack(ContentFile file, Problem problem) =>
        new(file.Path, null, [problem], null, new Dictionary<string, (int, int)>());
}
