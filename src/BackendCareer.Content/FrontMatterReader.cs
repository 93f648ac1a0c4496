using BackendCareer.Content.Kinds;

namespace BackendCareer.Content;

/// <summary>
/// Reads typed values out of one YAML mapping. What is wrong is added to the problems of the file, with its place
/// and, for a mistyped key, the nearest known one; reading goes on, so that an editor is told everything at once.
/// </summary>
public sealed class FrontMatterReader
{
    /// <summary>The text under a key, or null.</summary>
    public string? Text(string key) => throw new NotImplementedException();

    /// <summary>The text under a key; a problem and an empty text where it is missing.</summary>
    public string RequiredText(string key) => throw new NotImplementedException();

    /// <summary>The list of texts under a key; empty where it is missing or null.</summary>
    public IReadOnlyList<string> Strings(string key) => throw new NotImplementedException();

    /// <summary>The whole number under a key, within the bounds; a problem and <paramref name="min"/> where it is missing or wrong.</summary>
    public int Number(string key, int min = 0, int max = 1_000_000) => throw new NotImplementedException();

    /// <summary>The number under a key; a problem and 0 where it is missing or wrong.</summary>
    public decimal Percent(string key) => throw new NotImplementedException();

    /// <summary>The text under a key, which must be one of <paramref name="allowed"/>; null where it is missing.</summary>
    public string? OneOf(string key, IReadOnlyList<string> allowed) => throw new NotImplementedException();

    /// <summary>A mapping with <c>from</c> and <c>to</c>, or null where it is missing.</summary>
    public Span? Span(string key) => throw new NotImplementedException();

    /// <summary>A mapping of texts, each of which may be null.</summary>
    public IReadOnlyDictionary<string, string?> Dictionary(string key) => throw new NotImplementedException();

    /// <summary>A mapping with the given keys, read by <paramref name="read"/>; null where it is missing.</summary>
    public T? Map<T>(string key, Func<FrontMatterReader, T> read, params string[] keys) where T : class => throw new NotImplementedException();

    /// <summary>A list of mappings with the given keys, each read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<FrontMatterReader, T> read, params string[] keys) where T : class => throw new NotImplementedException();
}
