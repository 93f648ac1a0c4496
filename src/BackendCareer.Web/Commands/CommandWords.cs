using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>A command line parted into configuration, which any verb takes, and the words that a verb must understand.</summary>
/// <param name="Configuration">Settings as <c>--Key=value</c>.</param>
/// <param name="Rest">Everything else, in order.</param>
/// <param name="Error">What is wrong with a setting's form, or null.</param>
internal sealed record CommandWords(string[] Configuration, string[] Rest, string? Error)
{
    public static CommandWords Part(IReadOnlyList<string> args)
    {
        var configuration = new List<string>();
        var rest = new List<string>();
        for (var i = 0; i < args.Count; i++)
        {
            if (args[i] == "--") return Done([.. rest, .. args.Skip(i)]);
            if (IsEmptySection(args[i])) continue;
            var (name, value) = Named(args[i]);
            if (name is null) rest.Add(args[i]);
            else if (value is not null) configuration.Add($"--{name}={value}");
            else if (++i < args.Count) configuration.Add($"--{name}={args[i]}");
            else return new([], [], $"--{name} needs a value.");
        }

        return Done([.. rest]);

        CommandWords Done(string[] words) => new([.. configuration], words, null);
    }

    /// <summary><c>--Data=</c>: a host that hands its configuration on as words (as tests do) names the sections as well.</summary>
    private static bool IsEmptySection(string word) =>
        word is ['-', '-', .. var name, '='] && KnownSettings.Sections.Contains(name, StringComparer.OrdinalIgnoreCase);

    /// <summary>The setting that a word names, and its value where it stands in the same word.</summary>
    private static (string? Name, string? Value) Named(string word)
    {
        if (!word.StartsWith("--", StringComparison.Ordinal)) return (null, null);
        var parts = word[2..].Split('=', 2);
        return KnownSettings.IsConfiguration(parts[0]) ? (parts[0], parts.ElementAtOrDefault(1)) : (null, null);
    }
}
