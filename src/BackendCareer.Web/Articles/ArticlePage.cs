using BackendCareer.Content;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Articles;

/// <summary>A content page as its view shows it. Kinds with more to show derive from it.</summary>
internal record ArticlePage(PageFrame Frame, Article Article, string Html) : PageModel(Frame)
{
    public IReadOnlyList<PageLink> Related { get; init; } = [];

    /// <summary>
    /// The first paragraph of the text, or null where the text begins with anything else. It opens the page in place of
    /// the summary, which lists show and which says nearly the same.
    /// </summary>
    public string? Opening => OpeningOf(Html);

    /// <summary>The text after its opening.</summary>
    public string Rest => Html[(Opening?.Length ?? 0)..];

    /// <summary>Its view.</summary>
    public virtual string View => "/Articles/Article.cshtml";

    /// <summary>Headings of the contents, those that the view adds below the text included.</summary>
    public virtual IEnumerable<Heading> Contents => Article.Contents.Where(h => h.Level <= 3);

    /// <summary>A paragraph holds no other, so its first end tag is its own. One that holds a picture is no opening.</summary>
    public static string? OpeningOf(string html) =>
        html.StartsWith("<p>", StringComparison.Ordinal)
        && html.IndexOf("</p>", StringComparison.Ordinal) is > 0 and var end
        && !html.AsSpan(0, end).Contains("<img", StringComparison.Ordinal)
            ? html[..(end + "</p>".Length)]
            : null;
}

/// <summary>What a kind of page shows beside its text.</summary>
internal abstract class Presenter
{
    /// <summary>Whether this is the one for an article.</summary>
    public abstract bool Presents(Article article);

    public abstract Task<ArticlePage> PresentAsync(ArticlePage page, CancellationToken cancel);
}
