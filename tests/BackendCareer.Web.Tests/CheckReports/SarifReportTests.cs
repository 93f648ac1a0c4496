using System.Text.Json;
using BackendCareer.Content;
using BackendCareer.Web.Commands.CheckReports;

namespace BackendCareer.Web.Tests.CheckReports;

public class SarifReportTests
{
    [Fact]
    public void It_is_one_run_of_version_2_1_0()
    {
        using var log = JsonDocument.Parse(SarifReport.Write(Sample.OfEach, "content"));

        Assert.Equal("2.1.0", log.RootElement.GetProperty("version").GetString());
        Assert.Equal(1, log.RootElement.GetProperty("runs").GetArrayLength());
        Assert.NotEqual("", Run(log).GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
    }

    [Fact]
    public void Severities_are_error_warning_and_note()
    {
        using var log = JsonDocument.Parse(SarifReport.Write(Sample.OfEach, "content"));

        Assert.Equal(
            ["error", "warning", "note", "note"],
            Run(log).GetProperty("results").EnumerateArray().Select(r => r.GetProperty("level").GetString()));
    }

    [Fact]
    public void Every_result_points_at_its_rule()
    {
        using var log = JsonDocument.Parse(SarifReport.Write(Sample.OfEach, "content"));
        var rules = Run(log).GetProperty("tool").GetProperty("driver").GetProperty("rules");

        Assert.Equal(Rules.ById.Count, rules.GetArrayLength());
        Assert.All(
            Run(log).GetProperty("results").EnumerateArray(),
            r => Assert.Equal(
                r.GetProperty("ruleId").GetString(),
                rules[r.GetProperty("ruleIndex").GetInt32()].GetProperty("id").GetString()));
    }

    [Fact]
    public void A_result_lies_at_a_relative_address_of_the_work_tree()
    {
        using var log = JsonDocument.Parse(SarifReport.Write(Sample.With("a b/ü#.md", "m"), "content"));
        var place = Run(log).GetProperty("results")[0].GetProperty("locations")[0].GetProperty("physicalLocation");

        Assert.Equal("content/a%20b/%C3%BC%23.md", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal((1, 1), (
            place.GetProperty("region").GetProperty("startLine").GetInt32(),
            place.GetProperty("region").GetProperty("startColumn").GetInt32()));
    }

    private static JsonElement Run(JsonDocument log) => log.RootElement.GetProperty("runs")[0];
}
