using System.Text.RegularExpressions;

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>
/// The SQL samples of a page run in order in one new database, by the engine's own shell: SQLite, or PostgreSQL where
/// the page's <c>setup.sql</c> says so. A statement fails only where the page shows its error.
/// </summary>
public partial class SqlSampleTests(PostgresCluster postgres)
{
    private const string PostgresMark = "-- engine: postgresql";

    // Each sample has a shell of its own; a reader who has typed this once keeps it.
    private const string ForeignKeys = "PRAGMA foreign_keys = ON;";

    public static TheoryData<string> Pages => PageSamples.PagesWith("sql");

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task The_samples_of_a_page_run(string page)
    {
        using var workshop = new Workshop(page);
        var setup = PageSamples.Setup(page, "setup.sql") is { } path ? await File.ReadAllTextAsync(path) : "";
        var isPostgres = setup.StartsWith(PostgresMark, StringComparison.Ordinal);
        var database = isPostgres ? await postgres.NewDatabaseAsync() : null;
        string[] keys = [];
        Task<(int Code, string Output)> Run(string sql) => isPostgres
            ? workshop.RunAsync("psql", ["-X", "-v", "ON_ERROR_STOP=0", "-f", "-"], sql, database)
            : workshop.RunAsync("sqlite3", ["-header", .. keys, "sample.db"], sql);

        Assert.Empty(Errors((await Run(setup)).Output));
        foreach (var sample in PageSamples.On(page, "sql"))
        {
            var (_, output) = await Run(sample.Code);
            keys = sample.Code.Contains(ForeignKeys, StringComparison.Ordinal) ? ["-cmd", ForeignKeys] : keys;
            var unexpected = Errors(output).Where(e => sample.Output?.Contains(e, StringComparison.Ordinal) != true);
            Assert.True(!unexpected.Any(), $"{sample.Place} fails:\n{output}");
            Printed.Holds(sample.Place, sample.Output, output);
        }
    }

    // What follows the place: "Runtime error near line 3: ..." of sqlite3, "psql:<stdin>:3: ERROR:  ..." of psql.
    private static IEnumerable<string> Errors(string output) => Error().Matches(output).Select(e => e.Groups[1].Value);

    [GeneratedRegex(@"^(?:\w+ error near line \d+: |psql:\S+ (?:ERROR|FATAL):\s+)(.+)$", RegexOptions.Multiline)]
    private static partial Regex Error();
}
