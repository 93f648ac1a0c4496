using Markdig.Renderers;

namespace BackendCareer.Content.Rendering;

/// <summary>Writes one page; carries what its parts share.</summary>
internal sealed class PageRenderer(TextWriter writer, Func<string, string, string?>? highlight) : HtmlRenderer(writer)
{
    private readonly Dictionary<string, int> names = new(StringComparer.Ordinal);

    /// <summary>Highlights code: language and code in, safe HTML out, or null for plain.</summary>
    public Func<string, string, string?>? Highlight { get; } = highlight;

    /// <summary>Whether code of a known language was written plain.</summary>
    public bool LeftPlain { get; set; }

    /// <summary>A name for a scrolling region, made unique on the page: landmarks must be told apart.</summary>
    public string RegionName(string name)
    {
        var count = names[name] = names.GetValueOrDefault(name) + 1;
        return count == 1 ? name : $"{name}, {count}";
    }
}
