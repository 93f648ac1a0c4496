using BackendCareer.Content.Kinds;
using BackendCareer.Content.Yaml;

namespace BackendCareer.Content;

/// <summary>A file taken apart as far as its front matter: enough to know its address.</summary>
/// <param name="Front">The block and the body; null where there is no readable one.</param>
/// <param name="Article">The article with everything but its body; null where there is no readable front matter.</param>
/// <param name="Notes">Problems and places.</param>
internal sealed record PageFront(FrontMatter? Front, Article? Article, FrontMatterNotes Notes)
{
    public static PageFront Of(ContentFile file)
    {
        var kind = Kind.OfFile(file.Path);
        var notes = new FrontMatterNotes(file.Path, kind.Name);
        if ((file.Problem ?? FileNames.OfPage(file.Path)) is { } problem)
        {
            notes.Problems.Add(problem);
        }

        return file.Problem is null ? Of(file, kind, notes) : new(null, null, notes);
    }

    private static PageFront Of(ContentFile file, Kind kind, FrontMatterNotes notes)
    {
        var (front, broken) = FrontMatter.Of(file.Path, file.Text);
        if (front is null)
        {
            notes.Problems.Add(broken!);
            return new(null, null, notes);
        }

        var (map, problem) = YamlTree.Read(file.Path, front.Yaml);
        if (map is null)
        {
            notes.Problems.Add(problem ?? Rules.FrontMatter.At(file.Path, 1, 1, "the front matter is empty: give at least a title"));
            return new(front, null, notes);
        }

        var reader = new FrontMatterReader(notes, map, "", [.. CommonKeys.All, .. kind.Keys]);
        var article = CommonKeys.Read(reader, notes, file, kind);
        DuplicateIds.Check(article.Fields, notes);
        return new(front, article, notes);
    }
}
