using BackendCareer.Content.Yaml;

namespace BackendCareer.Content;

/// <summary>What is found while one file's front matter is read: problems, and where each key stands.</summary>
internal sealed class FrontMatterNotes(string file, string kind)
{
    public List<Problem> Problems { get; } = [];

    public Dictionary<string, (int Line, int Column)> Places { get; } = new(StringComparer.Ordinal);

    public void Add(Rule rule, YamlValue at, string message) => Problems.Add(rule.At(file, at.Line, at.Column, message));

    public void Add(Rule rule, string key, string message)
    {
        var (line, column) = Places.GetValueOrDefault(key, (1, 1));
        Problems.Add(rule.At(file, line, column, message));
    }

    public void Place(string key, YamlValue at) => Places.TryAdd(key, (at.Line, at.Column));

    public void UnknownKey(string prefix, YamlText key, IReadOnlyCollection<string> known)
    {
        var name = prefix + Printable.Of(key.Value);
        var meant = Nearest.To(key.Value, known) is { } near ? $": did you mean {prefix}{near}?" : ": take it out";
        Add(Rules.UnknownKey, key, $"{name} is not a key of the kind {kind}{meant}");
    }

    /// <summary>The text without characters that reorder or hide what stands beside them; the title is not mended but refused.</summary>
    public string Visible(YamlText text, string key)
    {
        var clean = HiddenCharacters.Strip(text.Value);
        if (clean.Length < text.Value.Length && key != "title")
        {
            Add(Rules.Sanitized, text, $"{key} holds characters that reorder text: they are left out");
        }

        return key == "title" ? text.Value : clean;
    }
}
