using System.Globalization;
using BackendCareer.Content.Kinds;
using BackendCareer.Content.Yaml;

namespace BackendCareer.Content;

/// <summary>
/// Reads typed values out of one YAML mapping. What is wrong is added to the problems of the file, with its place
/// and, for a mistyped key, the nearest known one; reading goes on, so that an editor is told everything at once.
/// </summary>
public sealed partial class FrontMatterReader
{
    private static readonly string[] SpanKeys = ["from", "to"];

    private readonly FrontMatterNotes notes;
    private readonly YamlMap map;
    private readonly string prefix;
    private readonly Dictionary<string, YamlValue> values = new(StringComparer.Ordinal);

    internal FrontMatterReader(FrontMatterNotes notes, YamlMap map, string prefix, IReadOnlyCollection<string> known)
    {
        (this.notes, this.map, this.prefix) = (notes, map, prefix);
        foreach (var (key, value) in map.Entries)
        {
            notes.Place(prefix + key.Value, key);
            if (!values.TryAdd(key.Value, value))
            {
                notes.Add(Rules.WrongType, key, $"{prefix}{Printable.Of(key.Value)} is written twice: keep one");
            }
            else if (!known.Contains(key.Value))
            {
                notes.UnknownKey(prefix, key, known);
            }
        }
    }

    /// <summary>The text under a key, or null.</summary>
    public string? Text(string key) => Value(key) is { } value ? AsText(value, key) : null;

    /// <summary>The text under a key; a problem and an empty text where it is missing.</summary>
    public string RequiredText(string key) => Text(key) ?? (Value(key) is null ? Missing(key, "") : "");

    /// <summary>The id under a key, in slug form; a problem and an empty text where it is missing or of another form.</summary>
    public string RequiredSlug(string key)
    {
        var text = RequiredText(key);
        return text.Length == 0 || Slug.IsSlug(text) ? text : Wrong(key, $"lower case words joined by hyphens, such as {Example(text)}", "");
    }

    /// <summary>The list of texts under a key; empty where it is missing or null.</summary>
    public IReadOnlyList<string> Strings(string key) => Value(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select((item, i) => AsText(item, $"{key}[{i}]")).OfType<string>()],
        _ => Wrong(key, "a list, such as [one, two]", Array.Empty<string>()),
    };

    /// <summary>The list of words in slug form under a key; those of another form are a problem and left out.</summary>
    public IReadOnlyList<string> Slugs(string key) => [.. Strings(key).Where(s => Slug.IsSlug(s) || Wrong(key, $"a list of lower case words joined by hyphens: write {Example(s)} for \"{Printable.Of(s)}\"", false))];

    /// <summary>The whole number under a key, within the bounds; a problem and <paramref name="min"/> where it is missing or wrong.</summary>
    public int Number(string key, int min = 0, int max = 1_000_000) => OptionalNumber(key, min, max) ?? (Value(key) is null ? Missing(key, min) : min);

    /// <summary>The whole number under a key, within the bounds; null where it is missing, and a problem where it is wrong.</summary>
    public int? OptionalNumber(string key, int min = 0, int max = 1_000_000) => Value(key) switch
    {
        null => null,
        YamlText t when int.TryParse(t.Value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var n) && n >= min && n <= max => n,
        _ => Wrong<int?>(key, $"a whole number from {min} to {max}", null),
    };

    /// <summary>The number under a key; a problem and 0 where it is missing or wrong.</summary>
    public decimal Percent(string key) => Value(key) switch
    {
        null => Missing(key, 0m),
        YamlText t when decimal.TryParse(t.Value, NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var n) && Math.Abs(n) <= 100_000 => n,
        _ => Wrong(key, "a number, such as 15 or -2.5", 0m),
    };

    /// <summary>The text under a key, which must be one of <paramref name="allowed"/>; null where it is missing.</summary>
    public string? OneOf(string key, IReadOnlyList<string> allowed)
    {
        if (Text(key) is not { } text || allowed.Contains(text))
        {
            return Text(key);
        }

        var meant = Nearest.To(text, allowed) is { } near ? $"; did you mean {near}?" : "";
        return Wrong<string?>(key, $"one of {string.Join(", ", allowed)}, not \"{Printable.Of(text)}\"{meant}", null);
    }

    /// <summary>A mapping with <c>from</c> and <c>to</c>, or null where it is missing.</summary>
    public Span? Span(string key) => Map(key, r => r.FromTo(), SpanKeys);

    /// <summary>The keys <c>from</c> and <c>to</c> of this mapping; a problem where they are not in order.</summary>
    public Span FromTo()
    {
        var span = new Span(Number("from"), Number("to"));
        return span.To < span.From ? Wrong("to", $"at least {span.From}, where from is", span with { To = span.From }) : span;
    }

    /// <summary>A mapping of texts, each of which may be null.</summary>
    public IReadOnlyDictionary<string, string?> Dictionary(string key)
    {
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        if (Nested(key, Value(key), null) is not { } reader)
        {
            return texts;
        }

        foreach (var (name, _) in reader.map.Entries)
        {
            texts.TryAdd(name.Value, reader.Text(name.Value));
        }

        return texts;
    }

    /// <summary>A mapping with the given keys, read by <paramref name="read"/>; null where it is missing.</summary>
    public T? Map<T>(string key, Func<FrontMatterReader, T> read, params string[] keys) where T : class =>
        Nested(key, Value(key), keys) is { } reader ? read(reader) : null;

    /// <summary>A list of mappings with the given keys, each read by <paramref name="read"/>.</summary>
    public IReadOnlyList<T> Maps<T>(string key, Func<FrontMatterReader, T> read, params string[] keys) where T : class => Value(key) switch
    {
        null => [],
        YamlList list => [.. list.Items.Select((item, i) => Nested($"{key}[{i}]", item, keys)).OfType<FrontMatterReader>().Select(read)],
        _ => Wrong(key, $"a list of mappings with {string.Join(", ", keys)}", Array.Empty<T>()),
    };

    private FrontMatterReader? Nested(string key, YamlValue? value, string[]? keys) => value switch
    {
        null => null,
        YamlMap nested => new(notes, nested, $"{prefix}{key}.", keys ?? [.. nested.Entries.Select(e => e.Key.Value)]),
        _ => WrongAt<FrontMatterReader?>(value, key, $"a mapping{(keys is null ? "" : " with " + string.Join(", ", keys))}", null),
    };

    private string? AsText(YamlValue value, string key)
    {
        notes.Place(prefix + key, value);
        return value switch
        {
            YamlText { IsNull: true } => null,
            YamlText t => notes.Visible(t, prefix + key),
            _ => WrongAt<string?>(value, key, "a text", null),
        };
    }

    /// <summary>The value, where there is one and it is not null.</summary>
    private YamlValue? Value(string key) => values.GetValueOrDefault(key) is { } value and not YamlText { IsNull: true } ? value : null;

    private T Missing<T>(string key, T instead)
    {
        notes.Add(Rules.WrongType, map, $"{prefix}{key} is missing");
        return instead;
    }

    private T Wrong<T>(string key, string expected, T instead) => WrongAt(Value(key) ?? map, key, expected, instead);

    private T WrongAt<T>(YamlValue at, string key, string expected, T instead)
    {
        notes.Add(Rules.WrongType, at, $"{prefix}{key} must be {expected}");
        return instead;
    }

    private static string Example(string text) => Slug.From(text) is { Length: > 0 } slug ? slug : "two-words";
}
