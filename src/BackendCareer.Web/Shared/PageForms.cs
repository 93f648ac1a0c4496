using System.Text.RegularExpressions;

namespace BackendCareer.Web.Shared;

/// <summary>The other forms in which a content page answers, told apart by how the address ends.</summary>
internal abstract class PageForm(Regex form) : IRouteConstraint
{
    public bool Match(HttpContext? httpContext, IRouter? route, string routeKey, RouteValueDictionary values, RouteDirection routeDirection) =>
        values[routeKey] is string path && form.IsMatch(path);
}

/// <summary><c>skills/sql.md</c>.</summary>
internal sealed partial class MarkdownForm() : PageForm(Pattern)
{
    [GeneratedRegex(@"\.md\z")]
    private static partial Regex Pattern { get; }
}

/// <summary><c>skills/sql/history</c>.</summary>
internal sealed partial class HistoryForm() : PageForm(Pattern)
{
    [GeneratedRegex(@"^(.+/)?history\z")]
    private static partial Regex Pattern { get; }
}

/// <summary><c>skills/sql/history/3</c>.</summary>
internal sealed partial class RevisionForm() : PageForm(Pattern)
{
    [GeneratedRegex(@"^(.+/)?history/[1-9][0-9]{0,8}\z")]
    private static partial Regex Pattern { get; }
}
