using System.CommandLine;
using BackendCareer.Content;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>What is wrong with a command line, in one line that names the nearest word.</summary>
internal static class UsageError
{
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens.Count == 0
            ? $"{parsed.Errors[0].Message} See {Name(command)}--help."
            : Unmatched(command, parsed.UnmatchedTokens[0]);
    }

    private static string Unmatched(Command command, string word)
    {
        var quoted = OneLine.Quote(word);
        if (word.StartsWith('-'))
        {
            var name = word.Split('=')[0];
            return $"{quoted} is not an option; {Meant(name, OptionsOf(command))}. See {Name(command)}--help.";
        }

        return command is RootCommand
            ? $"{quoted} is not a verb; {Meant(word, command.Subcommands.Select(c => c.Name))}. See --help."
            : $"{quoted} is one word too many for {command.Name}. See {Name(command)}--help.";
    }

    private static string Meant(string word, IEnumerable<string> known)
    {
        var words = known.ToList();
        return Nearest.To(word, words) is { } nearest ? $"the nearest is {nearest}" : "there are " + string.Join(", ", words);
    }

    private static IEnumerable<string> OptionsOf(Command command) =>
        command.Options.Select(o => o.Name)
            .Concat(["--help", "--urls"])
            .Concat(KnownSettings.All.Where(s => s.Feature is null).Select(s => "--" + s.Key))
            .Distinct();

    private static string Name(Command command) => command is RootCommand ? "" : command.Name + " ";
}
