using System.CommandLine;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary>The verbs of the executable; each is a class of this folder. Exit code 0 is good, 1 says that the content or the operation is at fault, 2 wrong usage.</summary>
internal static class Verbs
{
    public const int Good = 0;
    public const int AtFault = 1;
    public const int WrongUsage = 2;

    public static async Task<int> RunAsync(string[] args)
    {
        var words = CommandWords.Part(args);
        if (words.Error is { } error) return Refuse(error);
        // No response files: a title may begin with @.
        var parsed = Root(words.Configuration).Parse(words.Rest, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0) return Refuse(UsageError.Of(parsed));
        // The host listens to signals by itself, and faults are told in one line each.
        return await Faults.ToldAsync(() => parsed.InvokeAsync(
            new InvocationConfiguration { EnableDefaultExceptionHandler = false, ProcessTerminationTimeout = null }));
    }

    private static RootCommand Root(string[] configuration)
    {
        var root = new RootCommand(
            "BackendCareer: serves the guide in content/. Settings are given as --Section:Key value; without a verb it serves.")
        {
            ServeVerb.Serve(configuration),
            ServeVerb.Write(configuration),
            CheckVerb.Command(configuration),
            SyncVerb.Command(configuration),
            NewVerb.Command(configuration),
        };
        root.Directives.Clear();
        root.SetAction((_, cancel) => ServeVerb.RunAsync(configuration, drafts: false, cancel));
        return root;
    }

    private static int Refuse(string message)
    {
        Console.Error.WriteLine(OneLine.Of(message));
        return WrongUsage;
    }
}
