using BackendCareer.Content.Checks;

namespace BackendCareer.Content.Tests.Checks;

/// <summary>
/// A guide made of texts. A text without front matter of its own gets four lines of it, so that its first line is
/// line 5 of the file.
/// </summary>
internal sealed class Guide
{
    public const string Salaries =
        """
        id,role,level,experience,region,currency,low,median,high,spread,unit,employment,population,occupation_code,year,retrieved,source_name,source_url,licence,confidence,note
        us-back-end,back-end-developer,all,,United States,USD,100500,140000,176500,p25-p75,year,any,,,2025,2026-11-20,A survey,https://example.com/survey,ODbL 1.0,read,
        de-back-end,back-end-developer,all,,Germany,EUR,,65000,,,year,any,,,2025,2026-11-20,A survey,https://example.com/survey,ODbL 1.0,read,
        us-hourly,back-end-developer,all,,United States,USD,,52.95,,,hour,any,,,2025,2026-11-20,A survey,https://example.com/survey,ODbL 1.0,read,

        """;

    private Guide(ContentSet set) => Set = set;

    public ContentSet Set { get; }

    public IReadOnlyList<Problem> Problems => field ??= ContentChecks.Check(Set);

    public static Guide With(params (string File, string Text)[] files)
    {
        var root = Directory.CreateTempSubdirectory("guide-").FullName;
        try
        {
            foreach (var (file, text) in files.Append(("salaries/rows.csv", Salaries)))
            {
                var path = Path.Combine(root, file);
                Directory.CreateDirectory(Path.GetDirectoryName(path)!);
                File.WriteAllText(path, file.EndsWith(".md", StringComparison.Ordinal) ? Complete(file, text) : text);
            }

            return new Guide(ContentSet.Load(new ContentFolder(root)));
        }
        finally
        {
            Directory.Delete(root, recursive: true);
        }
    }

    /// <summary>A page with front matter keys of its own.</summary>
    public static string Page(string keys, string body = "Text.") => $"---\n{keys}\n---\n{body}";

    /// <summary>A text of so many words.</summary>
    public static string Words(int count) => string.Join(' ', Enumerable.Repeat("word", count));

    /// <summary>Where a rule finds something: <c>file:line:column</c>.</summary>
    public IEnumerable<string> Places(Rule rule) =>
        Problems.Where(p => p.Rule == rule.Id).Select(p => $"{p.File}:{p.Line}:{p.Column}");

    /// <summary>In which files a rule finds something.</summary>
    public IEnumerable<string> Files(Rule rule) => Problems.Where(p => p.Rule == rule.Id).Select(p => p.File);

    /// <summary>What a rule says, where it says one thing.</summary>
    public string Message(Rule rule) => Assert.Single(Problems, p => p.Rule == rule.Id).Message;

    private static string Complete(string file, string text) => text.StartsWith("---\n", StringComparison.Ordinal)
        ? text
        : $"---\ntitle: {Path.GetFileNameWithoutExtension(file).Replace('-', ' ')}\nsummary: What this page is about.\n---\n{text}";
}
