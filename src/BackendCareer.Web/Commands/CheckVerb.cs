using System.CommandLine;
using BackendCareer.Content;
using BackendCareer.Content.Checks;
using BackendCareer.Web.Commands.CheckReports;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary><c>check</c>: parses and checks all of <c>content/</c> and touches nothing, but with <c>--fix</c>.</summary>
internal static class CheckVerb
{
    public static Command Command(string[] configuration)
    {
        var format = new Option<string>("--format") { Description = "How to print the findings.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var fix = new Option<bool>("--fix") { Description = "Write links to glossary terms into the files where they are used first." };
        var command = new Command("check", "Check all of content/; exits 1 on errors only.") { format, fix };
        command.SetAction(parsed => Run(configuration, parsed.GetValue(format)!, parsed.GetValue(fix)));
        return command;
    }

    private static int Run(string[] configuration, string format, bool fix)
    {
        var settings = GuideConfiguration.Read(configuration);
        Folders.RequireContent(settings);
        var folder = new ContentFolder(settings.ContentRoot);
        var set = ContentSet.Load(folder);
        if (fix && FirstUseLinks.Write(set, settings.ContentRoot)) set = ContentSet.Load(folder);
        var today = DateOnly.FromDateTime(TimeProvider.System.GetUtcNow().UtcDateTime);
        var findings = new Findings(ContentChecks.Check(set), ContentChecks.Overdue(set, today));
        Console.Write(Report(findings, format, settings.ContentRoot));
        return findings.Errors > 0 ? Verbs.AtFault : Verbs.Good;
    }

    private static string Report(Findings findings, string format, string root) => format switch
    {
        "json" => JsonReport.Write(findings),
        "sarif" => SarifReport.Write(findings, WorkTree.PathOf(root)),
        "github" => GitHubReport.Write(findings, WorkTree.PathOf(root)),
        _ => TextReport.Write(findings),
    };
}
