using BackendCareer.Content;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Articles;

/// <summary>A content page as its view shows it. Kinds with more to show derive from it.</summary>
internal record ArticlePage(PageFrame Frame, Article Article, string Html) : PageModel(Frame)
{
    public IReadOnlyList<PageLink> Related { get; init; } = [];

    /// <summary>Its view.</summary>
    public virtual string View => "/Articles/Article.cshtml";

    /// <summary>Headings of the contents, those that the view adds below the text included.</summary>
    public virtual IEnumerable<Heading> Contents => Article.Contents.Where(h => h.Level <= 3);

    /// <summary>Address of its other forms, without what they end in.</summary>
    public string Forms => Article.Url == Routes.Home ? "" : Article.Url;
}

/// <summary>What a kind of page shows beside its text.</summary>
internal abstract class Presenter
{
    /// <summary>Whether this is the one for an article.</summary>
    public abstract bool Presents(Article article);

    public abstract Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel);
}
