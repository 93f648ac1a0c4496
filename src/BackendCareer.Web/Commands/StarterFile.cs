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
        var file = FileOf(kind, slug, root);
        if (Existing(root, file) is { } taken) return Refused($"{taken} is there already; choose another title or edit that file.");
        var bytes = Encoding.UTF8.GetBytes(StarterText.For(kind, title));
        return FaultOf(file, bytes) is { } fault ? Refused(fault) : new(file, bytes);
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

    /// <summary>A file with this address, whatever order stands before its name.</summary>
    private static string? Existing(string root, string file)
    {
        var folder = Path.GetDirectoryName(file)!;
        var name = Path.GetFileName(file);
        var found = Names(Path.Combine(root, folder)).FirstOrDefault(n => Unordered(n).Equals(Unordered(name), StringComparison.OrdinalIgnoreCase));
        return found is null ? null : Path.Combine(folder, found);
    }

    private static IEnumerable<string> Names(string folder) =>
        Directory.Exists(folder) ? Directory.EnumerateFiles(folder, "*.md").Select(f => Path.GetFileName(f)) : [];

    private static bool Ordered(string name) => name.Length > 3 && char.IsAsciiDigit(name[0]) && char.IsAsciiDigit(name[1]) && name[2] == '-';

    private static string Unordered(string name) => Ordered(name) ? name[3..] : name;

    /// <summary>The parser itself says whether such a file could go live: reserved words, length of the title.</summary>
    private static string? FaultOf(string file, byte[] bytes)
    {
        var read = new ContentFile(file, Encoding.UTF8.GetString(bytes), Convert.ToHexStringLower(SHA256.HashData(bytes)));
        return ArticleParser.Parse(read, new GuideIndex()).Problems.FirstOrDefault(p => p.Severity == Severity.Error)?.ToString();
    }
}
