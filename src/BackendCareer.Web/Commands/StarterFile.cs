using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>A new page: where it goes and what stands in it, or why it cannot be.</summary>
internal sealed record StarterFile(string File, byte[] Bytes, string? Fault = null)
{
    private const int LastStep = 99;

    public static StarterFile For(string kind, string title, string root)
    {
        var slug = TitleSlug.Of(title);
        if (slug.Length == 0) return Refused($"The title {OneLine.Quote(title)} has no letter or digit to make an address of.");
        var path = FileOf(kind, slug, root);
        var bytes = Encoding.UTF8.GetBytes(StarterText.For(kind, title));
        var file = Unwritten(path, bytes);
        if (FaultOf(file) is { } fault) return Refused(fault);
        return HolderOf(ArticleParser.AddressOf(file)?.Url, root) is { } taken
            ? Refused($"{taken} has this address already; choose another title or edit that file.")
            : new(path, bytes);
    }

    private static StarterFile Refused(string why) => new("", [], why);

    private static string FileOf(string kind, string slug, string root) => kind switch
    {
        "root" => $"{slug}.md",
        "section" => $"{slug}/_section.md",
        "article" => $"articles/{slug}.md",
        "step" => $"path/{NextStep(Path.Combine(root, "path")).ToString("00", CultureInfo.InvariantCulture)}-{slug}.md",
        _ => $"{Kind.Named(kind).Folder}/{slug}.md",
    };

    private static int NextStep(string folder)
    {
        var orders = Names(folder).Where(Ordered).Select(n => int.Parse(n[..2], CultureInfo.InvariantCulture));
        return Math.Min(orders.DefaultIfEmpty(0).Max() + 1, LastStep);
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(f => Path.GetFileName(f)) : [];

    private static bool Ordered(string name) => name.Length > 3 && char.IsAsciiDigit(name[0]) && char.IsAsciiDigit(name[1]) && name[2] == '-';

    private static ContentFile Unwritten(string file, byte[] bytes) =>
        new(file, Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));

    /// <summary>The file whose page has this address, wherever it lies and whatever order stands before its name.</summary>
    private static string? HolderOf(string? url, string root)
    {
        var folder = new ContentFolder(root);
        return folder.List()
            .Where(e => e.Type == ContentFileType.Markdown)
            .FirstOrDefault(e => ArticleParser.AddressOf(folder.Read(e.Path))?.Url == url)?.Path;
    }

    /// <summary>The parser itself says whether such a file could go live: reserved words, length of the title.</summary>
    private static string? FaultOf(ContentFile file) =>
        ArticleParser.Parse(file, new GuideIndex()).Problems.FirstOrDefault(p => p.Severity == Severity.Error)?.ToString();
}
