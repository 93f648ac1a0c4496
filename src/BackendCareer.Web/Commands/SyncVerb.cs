using System.CommandLine;
using System.Text.Json;
using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Settings;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Commands;

/// <summary><c>sync</c>: brings the database to what <c>content/</c> says.</summary>
internal static class SyncVerb
{
    public static Command Command(string[] configuration)
    {
        var format = new Option<string>("--format") { Description = "How to print the outcome.", DefaultValueFactory = _ => "text" };
        format.AcceptOnlyFromAmong("text", "json");
        var command = new Command("sync", "Bring the database to what content/ says; prints added, changed, removed and kept back.") { format };
        command.SetAction((parsed, cancel) => RunAsync(configuration, parsed.GetValue(format)!, cancel));
        return command;
    }

    private static async Task<int> RunAsync(string[] configuration, string format, CancellationToken cancel)
    {
        var settings = GuideConfiguration.Read(configuration);
        Folders.Require(settings);
        var store = Stores.Of(settings.Provider, settings.ConnectionString);
        var folder = new ContentFolder(settings.ContentRoot);
        await store.PrepareAsync(cancel);
        await StoreOwner.ClaimAsync(store, folder, cancel);
        using var progress = new SyncProgress();
        var report = await new ContentSync(store, folder, TimeProvider.System).ApplyAsync(progress: progress, cancel: cancel);
        progress.Done();
        Print(report, format);
        return report.KeptBack.Count > 0 ? Verbs.AtFault : Verbs.Good;
    }

    private static void Print(SyncReport report, string format)
    {
        if (format == "json")
        {
            Console.WriteLine(JsonSerializer.Serialize(
                new { report.Added, report.Changed, report.Removed, report.KeptBack, Problems = report.Problems.Select(ProblemItem.Of) }, VerbJson.Options));
            return;
        }

        foreach (var problem in report.Problems) Console.WriteLine(OneLine.Of(problem.ToString()));
        List("added", report.Added);
        List("changed", report.Changed);
        List("removed", report.Removed);
        List("kept back", report.KeptBack);
        Console.WriteLine(
            $"{report.Added.Count} added, {report.Changed.Count} changed, {report.Removed.Count} removed, {report.KeptBack.Count} kept back");
    }

    private static void List(string what, IReadOnlyList<string> names)
    {
        foreach (var name in names) Console.WriteLine($"{what} {OneLine.Of(name)}");
    }
}
