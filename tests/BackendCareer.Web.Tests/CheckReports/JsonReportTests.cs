using System.Text.Json;
using BackendCareer.Web.Commands.CheckReports;

namespace BackendCareer.Web.Tests.CheckReports;

public class JsonReportTests
{
    [Fact]
    public void It_has_the_shape_of_the_contract()
    {
        using var report = JsonDocument.Parse(JsonReport.Write(Sample.OfEach));
        var root = report.RootElement;

        Assert.Equal(["errors", "warnings", "hints", "problems", "overdue"], Names(root));
        Assert.Equal((1, 1, 1), (Count(root, "errors"), Count(root, "warnings"), Count(root, "hints")));
        Assert.Equal(3, root.GetProperty("problems").GetArrayLength());
        Assert.Equal("skills/git.md", root.GetProperty("overdue")[0].GetProperty("file").GetString());
    }

    [Fact]
    public void A_problem_tells_place_severity_rule_and_message()
    {
        using var report = JsonDocument.Parse(JsonReport.Write(Sample.OfEach));
        var problem = report.RootElement.GetProperty("problems")[0];

        Assert.Equal(["file", "line", "column", "severity", "rule", "message"], Names(problem));
        Assert.Equal(
            """["articles/a.md",3,5,"error","dead-link","there is no file articles/b.md"]""",
            JsonSerializer.Serialize(problem.EnumerateObject().Select(p => p.Value)));
    }

    [Fact]
    public void Any_text_survives_the_journey()
    {
        const string odd = "\u001b \" \\ </script> \u202e 日本";
        using var report = JsonDocument.Parse(JsonReport.Write(Sample.With("a.md", odd)));

        Assert.Equal(odd, report.RootElement.GetProperty("problems")[0].GetProperty("message").GetString());
    }

    private static IEnumerable<string> Names(JsonElement element) => element.EnumerateObject().Select(p => p.Name);

    private static int Count(JsonElement element, string name) => element.GetProperty(name).GetInt32();
}
