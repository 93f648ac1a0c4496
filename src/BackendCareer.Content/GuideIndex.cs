using BackendCareer.Content.Kinds;

namespace BackendCareer.Content;

/// <summary>Where a page lives, as far as other pages need to know it to link there.</summary>
/// <param name="File">Path relative to the content root.</param>
/// <param name="Url">Root-relative address.</param>
/// <param name="Kind">Name of its kind.</param>
/// <param name="Section">Its section.</param>
/// <param name="Slug">Its slug.</param>
/// <param name="Id">Its permanent id.</param>
/// <param name="Title">Its title.</param>
public sealed record PageAddress(string File, string Url, string Kind, string Section, string Slug, string Id, string Title);

/// <summary>What a page may refer to while it is rendered: addresses of files, salary rows, media. Mutable while it is filled.</summary>
public sealed class GuideIndex
{
    private readonly Dictionary<string, PageAddress> byFile = new(StringComparer.Ordinal);
    private readonly Dictionary<string, PageAddress> byUrl = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SalaryRow> figures = new(StringComparer.Ordinal);
    private readonly HashSet<string> media = new(StringComparer.Ordinal);
    private readonly Dictionary<string, ImageSize> sizes = new(StringComparer.Ordinal);

    /// <summary>Every page.</summary>
    public IReadOnlyCollection<PageAddress> Pages => byFile.Values;

    /// <summary>Every salary row by id.</summary>
    public IReadOnlyDictionary<string, SalaryRow> Figures => figures;

    /// <summary>Every file under <c>/media</c>, relative to the content root.</summary>
    public IReadOnlySet<string> Media => media;

    /// <summary>Adds or replaces the page of a file.</summary>
    public void Add(PageAddress page)
    {
        Remove(page.File);
        byFile[page.File] = page;
        byUrl[page.Url] = page;
    }

    /// <summary>Takes the page of a file out.</summary>
    public void Remove(string file)
    {
        if (byFile.Remove(file, out var old) && byUrl.TryGetValue(old.Url, out var current) && current.File == file)
        {
            byUrl.Remove(old.Url);
        }
    }

    /// <summary>Adds a salary row.</summary>
    public void Add(SalaryRow row) => figures[row.Id] = row;

    /// <summary>Adds a media file, relative to the content root, with its size where it is a picture.</summary>
    public void AddMedia(string path, ImageSize? size = null)
    {
        media.Add(path);
        if (size is not null)
        {
            sizes[path] = size;
        }
    }

    /// <summary>Width and height of a media file, or null where they are not known.</summary>
    public ImageSize? SizeOf(string path) => sizes.GetValueOrDefault(path);

    /// <summary>The page of a file, or null.</summary>
    public PageAddress? OfFile(string file) => byFile.GetValueOrDefault(file);

    /// <summary>The page at an address, or null.</summary>
    public PageAddress? AtUrl(string url) => byUrl.GetValueOrDefault(url);

    /// <summary>The salary row with this id, or null.</summary>
    public SalaryRow? Figure(string id) => figures.GetValueOrDefault(id);
}
