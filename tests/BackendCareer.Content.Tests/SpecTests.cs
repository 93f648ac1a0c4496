using System.Text.RegularExpressions;
using BackendCareer.Content.Kinds;

namespace BackendCareer.Content.Tests;

public partial class SpecTests
{
    public static TheoryData<string, string> Examples()
    {
        var data = new TheoryData<string, string>();
        foreach (var file in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Specs"), "*.md").Order())
        {
            foreach (var example in Example().Matches(File.ReadAllText(file)).Cast<Match>())
            {
                data.Add(Path.GetFileNameWithoutExtension(file), example.Groups["name"].Value);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Markdown_becomes_this_html(string spec, string name)
    {
        var text = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Specs", spec + ".md"));
        var example = Example().Matches(text).Single(e => e.Groups["name"].Value == name);

        var parsed = ArticleParser.Parse(ContentFile.Of("articles/sample.md", "---\ntitle: Sample\nsummary: One.\n---\n" + example.Groups["md"].Value), Guide());

        Assert.Equal(example.Groups["html"].Value.Trim(), parsed.Article?.Html.Trim());
        Assert.Equal(
            example.Groups["problems"].Value.Split('\n', StringSplitOptions.RemoveEmptyEntries).Order(),
            parsed.Problems.Select(p => $"{p.Line} {p.Rule}").Order());
    }

    internal static GuideIndex Guide()
    {
        var index = new GuideIndex();
        index.Add(new PageAddress("skills/03-caching.md", "/skills/caching", "skill", "skills", "caching", "caching", "Caching"));
        index.AddMedia("articles/diagram.svg", new ImageSize(640, 320));
        index.Add(new SalaryRow
        {
            Id = "us-backend-so-2025",
            File = "salaries/us.csv",
            Role = "back-end-developer",
            Level = "all",
            Region = "United States",
            Currency = "USD",
            Median = 175_000,
            Unit = "year",
            Year = 2025,
            SourceName = "Survey",
            SourceUrl = "https://example.org",
            Licence = "ODbL 1.0",
            Confidence = "read",
        });
        return index;
    }

    [GeneratedRegex(@"^## (?<name>[^\n]+)\n~~~md\n(?<md>.*?)^~~~\n~~~html\n(?<html>.*?)^~~~\n(~~~problems\n(?<problems>.*?)^~~~\n)?", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Example();
}
