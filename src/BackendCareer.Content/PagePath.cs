using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <summary>What a file's path alone says about its page.</summary>
/// <param name="Section">First part of the address; empty for root pages.</param>
/// <param name="Slug">The rest; <c>index</c> for home and for the landing text of a section.</param>
/// <param name="Order">Number before its name, or before its folder's for a landing text.</param>
internal sealed partial record PagePath(string Section, string Slug, int? Order)
{
    private const string Landing = "_section.md";

    /// <summary>Root-relative address.</summary>
    public string Url => (Section, Slug) switch
    {
        ("", "index") => "/",
        ("", _) => "/" + Slug,
        (_, "index") => "/" + Section,
        _ => $"/{Section}/{Slug}",
    };

    /// <summary>Reads a path relative to the content root, whatever its names are like.</summary>
    public static PagePath Of(string file)
    {
        var parts = file.Split('/');
        var named = parts[^1] == Landing ? parts[..^1] : [.. parts[..^1], Stem(parts[^1])];
        if (named.Length == 0)
        {
            return new("", "index", null);
        }

        var clean = Array.ConvertAll(named, p => OrderPrefix().Replace(p, ""));
        var order = OrderPrefix().Match(named[^1]) is { Success: true } m ? int.Parse(m.Groups[1].ValueSpan) : (int?)null;
        return parts.Length == 1
            ? new("", clean[0], order)
            : new(clean[0], clean.Length == 1 ? "index" : string.Join('/', clean[1..]), order);
    }

    /// <summary>The path with its last part replaced by the <c>slug</c> key.</summary>
    public PagePath Named(string slug) => this with { Slug = Slug[..(Slug.LastIndexOf('/') + 1)] + slug };

    /// <summary>A file name without <c>.md</c>.</summary>
    private static string Stem(string name) =>
        name.EndsWith(".md", StringComparison.OrdinalIgnoreCase) ? name[..^3] : name;

    [GeneratedRegex("^([0-9]{2})-(?=.)")]
    private static partial Regex OrderPrefix();
}
