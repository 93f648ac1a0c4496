namespace BackendCareer.Guide.Tests.Samples;

/// <summary>No sample escapes its test by another name of its language.</summary>
public class LanguageTests
{
    private static readonly string[] Run = ["csharp", "sql", "bash"];
    private static readonly string[] Shown = ["text", "console", "http", "json", "xml", "html", "javascript", "typescript", "python", "yaml", "nginx", "markdown", "diff", "ini"];

    [Fact]
    public void Every_block_names_a_language_that_is_run_or_one_that_is_only_shown() =>
        Assert.Empty(PageSamples.Every.Where(s => !Run.Contains(s.Language) && !Shown.Contains(s.Language)).Select(s => $"{s.Place} {s.Language}"));

    [Fact]
    public void The_guide_has_samples_of_each_language_that_is_run() =>
        Assert.All(Run, l => Assert.Contains(PageSamples.Every, s => s.Language == l));
}
