using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using BackendCareer.Content;

namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>SARIF 2.1.0, for code scanning and editors.</summary>
public static class SarifReport
{
    private static readonly string[] RuleIds = [.. Rules.ById.Keys.Order(StringComparer.Ordinal)];

    /// <param name="findings">What was found.</param>
    /// <param name="folder">The content root relative to the work tree.</param>
    public static string Write(Findings findings, string folder)
    {
        ArgumentNullException.ThrowIfNull(findings);
        ArgumentNullException.ThrowIfNull(folder);
        var log = new JsonObject
        {
            ["$schema"] = "https://json.schemastore.org/sarif-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = Driver() },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. findings.Problems.Concat(findings.Overdue).Select(p => Result(p, folder))]),
            }),
        };
        return log.ToJsonString(VerbJson.Options) + "\n";
    }

    private static JsonObject Driver() => new()
    {
        ["name"] = "BackendCareer check",
        ["semanticVersion"] = typeof(SarifReport).Assembly.GetCustomAttribute<AssemblyInformationalVersionAttribute>()!.InformationalVersion,
        ["rules"] = new JsonArray([.. RuleIds.Select(Rule)]),
    };

    private static JsonObject Rule(string id) => new()
    {
        ["id"] = id,
        ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(Rules.ById[id].Severity) },
    };

    private static JsonObject Result(Problem p, string folder) => new()
    {
        ["ruleId"] = p.Rule,
        ["ruleIndex"] = Array.IndexOf(RuleIds, p.Rule),
        ["level"] = LevelOf(p.Severity),
        ["message"] = new JsonObject { ["text"] = p.Message },
        ["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject
            {
                ["artifactLocation"] = new JsonObject { ["uri"] = UriOf(WorkTreePath.Of(folder, p.File)) },
                ["region"] = new JsonObject { ["startLine"] = p.Line, ["startColumn"] = p.Column },
            },
        }),
    };

    private static string LevelOf(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static string UriOf(string path) => string.Join('/', path.Split('/').Select(Uri.EscapeDataString));
}
