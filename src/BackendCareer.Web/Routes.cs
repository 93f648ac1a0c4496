namespace BackendCareer.Web;

/// <summary>Every address that the site makes, once. Content pages have the address of their article.</summary>
internal static class Routes
{
    public const string Home = "/";
    public const string Path = "/path";
    public const string Plan = "/plan";
    public const string Roles = "/roles";
    public const string Tasks = "/tasks";
    public const string Skills = "/skills";
    public const string Articles = "/articles";
    public const string Glossary = "/glossary";
    public const string Salaries = "/salaries";
    public const string Figure = "/salaries/figures/{id}";
    public const string Tags = "/tags";
    public const string Tag = "/tags/{tag}";
    public const string Search = "/search";
    public const string Suggest = "/search/suggest";
    public const string Feedback = "/feedback";
    public const string Print = "/print";
    public const string GlossaryData = "/data/glossary.json";
    public const string Sitemap = "/sitemap.xml";
    public const string Robots = "/robots.txt";
    public const string Media = "/media/{**path}";
    public const string Live = "/health/live";
    public const string Ready = "/health/ready";

    public const string Api = "/api";
    public const string ApiSearch = "/api/v1/search";
    public const string ApiArticles = "/api/v1/articles";
    public const string ApiArticle = "/api/v1/articles/{section}/{**slug}";
    public const string ApiUnknown = "/api/{**rest}";

    /// <summary>Every content page, and the three other forms in which it answers.</summary>
    public const string Page = "/{**path}";
    public const string Markdown = "/{**path:markdown}";
    public const string History = "/{**path:history}";
    public const string Version = "/{**path:revision}";
}
