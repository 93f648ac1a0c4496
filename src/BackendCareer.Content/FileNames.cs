using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <summary>How files and folders of the content may be named.</summary>
internal static partial class FileNames
{
    /// <summary>The problem with a Markdown file's path, or null.</summary>
    public static Problem? OfPage(string file)
    {
        var parts = file.Split('/');
        if (parts[..^1].FirstOrDefault(p => !Slug.IsSlug(p)) is { } folder)
        {
            return Rename(file, "folder", folder, Slug.From(folder));
        }

        var name = parts[^1];
        var isLanding = name == "_section.md" && parts.Length > 1;
        if (!isLanding && !(name.EndsWith(".md", StringComparison.Ordinal) && Slug.IsSlug(name[..^3])))
        {
            return Rename(file, "file", name, Slug.From(Path.GetFileNameWithoutExtension(name)) + ".md");
        }

        return OfPlace(file, parts, isLanding);
    }

    /// <summary>The problem with the path of any other file, or null.</summary>
    public static Problem? OfOther(string file)
    {
        var bad = file.Split('/').FirstOrDefault(p => p.Length > Slug.MaxLength || !MediaName().IsMatch(p));
        return bad is null ? null : Rename(file, "file", bad, Slug.From(Path.GetFileNameWithoutExtension(bad)) + Extension(bad));
    }

    private static Problem? OfPlace(string file, string[] parts, bool isLanding)
    {
        var path = PagePath.Of(file);
        if (parts.Length > 2 && ReservedAddresses.IsFlat(path.Section))
        {
            return Rules.FileName.At(file, 1, 1, $"files of {path.Section} lie directly in that folder: move it to {parts[0]}/{parts[^1]}");
        }

        return file == "index.md" ? null : Reserved(file, path, isLanding);
    }

    private static Problem? Reserved(string file, PagePath path, bool isLanding)
    {
        var slug = isLanding && path.Slug == "index" ? "landing" : path.Slug;
        if (ReservedAddresses.In(path.Section, slug) is not { } part)
        {
            return null;
        }

        var mend = part == "index" ? "the landing text of a folder is called _section.md" : "give it another name";
        return Rules.ReservedAddress.At(file, 1, 1, $"\"{part}\" is an address that the site makes by itself: {mend}");
    }

    private static Problem Rename(string file, string what, string name, string right) => Rules.FileName.At(
        file, 1, 1,
        Slug.IsSlug(Path.GetFileNameWithoutExtension(right))
            ? $"{what} \"{Printable.Of(name)}\" must be lower case ASCII words joined by hyphens: rename it to \"{right}\""
            : $"{what} \"{Printable.Of(name)}\" must be lower case ASCII words joined by hyphens: give it such a name");

    private static string Extension(string name) => Slug.From(Path.GetExtension(name)) is { Length: > 0 } e ? "." + e : "";

    [GeneratedRegex("^[a-z0-9]+([._@-]+[a-z0-9]+)*\\z")]
    private static partial Regex MediaName();
}
