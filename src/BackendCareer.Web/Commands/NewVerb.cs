using System.CommandLine;
using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary><c>new KIND "Title"</c>: writes a valid starter file in the right place and prints its path.</summary>
internal static class NewVerb
{
    public static Command Command(string[] configuration)
    {
        var kind = new Argument<string>("KIND") { Description = "Kind of page." };
        kind.AcceptOnlyFromAmong([.. Kind.All.Select(k => k.Name)]);
        var title = new Argument<string>("Title") { Description = "Title, 1 to 120 characters." };
        var command = new Command("new", "Write a valid starter file in the right place and print its path.") { kind, title };
        command.SetAction(parsed => Run(configuration, parsed.GetValue(kind)!, parsed.GetValue(title)!));
        return command;
    }

    private static int Run(string[] configuration, string kind, string title)
    {
        var settings = GuideConfiguration.Read(configuration);
        Folders.RequireContent(settings);
        var starter = StarterFile.For(kind, title.Trim(), settings.ContentRoot);
        if (starter.Fault is { } fault)
        {
            Console.Error.WriteLine(OneLine.Of(fault));
            return Verbs.AtFault;
        }

        var path = Path.Combine(settings.ContentRoot, starter.File);
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        // CreateNew: whatever happens meanwhile, nothing is overwritten.
        using (var file = new FileStream(path, FileMode.CreateNew, FileAccess.Write)) file.Write(starter.Bytes);
        Console.WriteLine(path);
        return Verbs.Good;
    }
}
