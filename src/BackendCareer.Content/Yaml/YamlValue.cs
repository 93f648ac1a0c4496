namespace BackendCareer.Content.Yaml;

/// <summary>A YAML node with its place in the file, from 1.</summary>
internal abstract record YamlValue(int Line, int Column);

/// <summary>A scalar. <paramref name="IsNull"/> says that it was written as nothing, <c>~</c> or <c>null</c>.</summary>
internal sealed record YamlText(string Value, bool IsNull, int Line, int Column) : YamlValue(Line, Column);

/// <summary>A list.</summary>
internal sealed record YamlList(IReadOnlyList<YamlValue> Items, int Line, int Column) : YamlValue(Line, Column);

/// <summary>A mapping; keys are in order, and one that occurs twice stands twice.</summary>
internal sealed record YamlMap(IReadOnlyList<(YamlText Key, YamlValue Value)> Entries, int Line, int Column) : YamlValue(Line, Column);
