namespace BackendCareer.Content.Checks.Names;

/// <summary>What front matter may name. A page that is kept back counts: its own problem is told already.</summary>
internal sealed class KnownNames
{
    private readonly IReadOnlyList<PageAddress> pages;
    private readonly Dictionary<string, HashSet<string>> slugs;

    public KnownNames(ContentSet set)
    {
        pages = [.. set.Index.Pages, .. set.Pages.Where(p => set.Index.OfFile(p.File) is null).Select(Guess)];
        slugs = pages.GroupBy(p => p.Section).ToDictionary(g => g.Key, g => g.Select(p => p.Slug).ToHashSet(), StringComparer.Ordinal);
        Steps = pages.Where(p => p.Kind == "step").Select(p => p.Id).ToHashSet();
        Pages = pages.Where(p => p.Url != "/").Select(p => p.Url[1..]).ToHashSet();
        Figures = set.Index.Figures.Keys.ToHashSet();
    }

    /// <summary>Ids of steps.</summary>
    public IReadOnlySet<string> Steps { get; }

    /// <summary>Pages as front matter names them: <c>section/slug</c>.</summary>
    public IReadOnlySet<string> Pages { get; }

    /// <summary>Ids of salary rows.</summary>
    public IReadOnlySet<string> Figures { get; }

    /// <summary>Slugs of the pages of a section, its landing page left out.</summary>
    public IReadOnlySet<string> Of(string section)
    {
        var names = slugs.GetValueOrDefault(section) ?? [];
        names.Remove("index");
        return names;
    }

    /// <summary>The address by convention of a file whose own is not known.</summary>
    private static PageAddress Guess(ParsedArticle page)
    {
        var path = PagePath.Of(page.File);
        return new(page.File, path.Url, Kinds.Kind.OfFile(page.File).Name, path.Section, path.Slug, path.Slug, path.Slug);
    }
}
