using System.CommandLine;
using System.CommandLine.Completions;
using System.CommandLine.Parsing;
using BackendCareer.Content;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>What is wrong with a command line, in one line that names the nearest word.</summary>
internal static class UsageError
{
    public static string Of(ParseResult parsed)
    {
        var command = parsed.CommandResult.Command;
        return parsed.UnmatchedTokens.Count > 0 ? Unmatched(command, parsed.UnmatchedTokens[0])
            : WrongWord(parsed.CommandResult) is { } wrong ? $"{wrong} See {Name(command)}--help."
            : $"{parsed.Errors[0].Message} See {Name(command)}--help.";
    }

    /// <summary>A word that is none of those that an option or argument takes, or null.</summary>
    private static string? WrongWord(CommandResult command)
    {
        var wrong = command.Children.Where(c => c.Errors.Any()).SelectMany(c => c.Tokens.Select(t => (c, t.Value)));
        return wrong.Select(w => WrongWord(w.c, w.Value)).FirstOrDefault(w => w is not null);
    }

    private static string? WrongWord(SymbolResult result, string word)
    {
        var (name, allowed) = result switch
        {
            OptionResult { Option: var option } => (option.Name, option.GetCompletions(CompletionContext.Empty)),
            ArgumentResult { Argument: var argument } => (argument.Name, argument.GetCompletions(CompletionContext.Empty)),
            _ => ("", []),
        };
        var words = allowed.Select(c => c.Label).ToList();
        return words.Count == 0 || words.Contains(word) ? null : $"{OneLine.Quote(word)} is no {name}; {Meant(word, words)}.";
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
