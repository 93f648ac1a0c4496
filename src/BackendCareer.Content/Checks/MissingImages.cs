using BackendCareer.Content.Checks.Links;
using BackendCareer.Content.Checks.Names;

namespace BackendCareer.Content.Checks;

/// <summary>Images whose file is not there. Those of other sites are told by the parser.</summary>
internal static class MissingImages
{
    private const string Media = "/media/";

    public static IEnumerable<Problem> Find(ContentSet set) =>
        from page in set.Pages
        where page.Article is not null
        let hints = new Hints()
        let images = ImagePlaces.Of(page)
        from link in page.Article!.Links
        where images.Contains((link.Line, link.Column)) && !IsThere(link.Target, set.Index)
        select Rules.MissingImage.At(page.File, link.Line, link.Column, MessageOf(link.Target, set.Index, hints));

    private static bool IsThere(string target, GuideIndex index) =>
        target.StartsWith(Media, StringComparison.Ordinal) && index.Media.Contains(target[Media.Length..]);

    private static string MessageOf(string target, GuideIndex index, Hints hints)
    {
        var file = target.StartsWith(Media, StringComparison.Ordinal) ? target[Media.Length..] : target;
        return $"there is no image {file}{hints.For(file, index.Media)}";
    }
}
