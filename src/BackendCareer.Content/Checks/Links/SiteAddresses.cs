namespace BackendCareer.Content.Checks.Links;

/// <summary>Addresses under which something answers today. A page that is kept back counts: its own problem is told already.</summary>
internal sealed class SiteAddresses
{
    private const string Figures = "/salaries/figures/";

    /// <summary>What the site makes by itself. An address joins this list with the feature behind it.</summary>
    private static readonly HashSet<string> Fixed =
        ["/plan", "/search", "/tags", "/sitemap.xml", "/robots.txt", "/api/v1/articles", "/api/v1/search", "/feedback", "/print", "/data/glossary.json"];

    /// <summary>Sections that have a page even without a landing text.</summary>
    private static readonly string[] Sections =
        ["/", "/path", "/roles", "/tasks", "/skills", "/articles", "/glossary", "/salaries"];

    private readonly GuideIndex index;
    private readonly HashSet<string> files;
    private readonly HashSet<string> others;

    public SiteAddresses(ContentSet set)
    {
        index = set.Index;
        files = set.Pages.Select(p => p.File).ToHashSet();
        var articles = set.Pages.Select(p => p.Article).OfType<Article>().ToList();
        others =
        [
            .. Fixed,
            .. Sections,
            .. articles.Where(a => a.Section.Length > 0).Select(a => "/" + a.Section),
            .. articles.SelectMany(a => a.Tags).Select(t => "/tags/" + t),
            .. articles.SelectMany(a => a.Aliases),
        ];
    }

    public bool Answers(ArticleLink link) =>
        (link.TargetFile is { } file && files.Contains(file)) || Answers(link.Target);

    private bool Answers(string url) =>
        index.AtUrl(url) is not null
        || others.Contains(url)
        || (url.StartsWith(Figures, StringComparison.Ordinal) && index.Figure(url[Figures.Length..]) is not null)
        || IsMedia(url)
        || IsTwin(url);

    private bool IsMedia(string url) =>
        url.StartsWith("/media/", StringComparison.Ordinal) && index.Media.Contains(url["/media/".Length..]);

    /// <summary>The Markdown of a page, or its history.</summary>
    private bool IsTwin(string url) =>
        url == "/index.md"
        || (url.EndsWith(".md", StringComparison.Ordinal) && index.AtUrl(url[..^".md".Length]) is not null)
        || (url.EndsWith("/history", StringComparison.Ordinal) && index.AtUrl(url[..^"/history".Length]) is not null);
}
