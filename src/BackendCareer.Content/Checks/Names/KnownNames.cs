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
        var parts = page.File[..^Path.GetExtension(page.File).Length].Split('/').Select(WithoutOrder).ToArray();
        var (section, slug) = parts.Length == 1 ? ("", parts[0]) : (parts[0], string.Join('/', parts[1..]));
        var kind = Kinds.Kind.OfFile(page.File).Name;
        return new(page.File, "/" + string.Join('/', parts), kind, section, slug, slug, slug);
    }

    private static string WithoutOrder(string name) =>
        name.Length > 3 && char.IsAsciiDigit(name[0]) && char.IsAsciiDigit(name[1]) && name[2] == '-' ? name[3..] : name;
}
