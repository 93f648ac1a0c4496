using System.Diagnostics;
using System.Globalization;
using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Data.Sqlite;

namespace BackendCareer.Benchmarks;

/// <summary>
/// Processor time to import 1,000 articles into an empty SQLite store, in a new process and warm: read, parse, render, store, index.
/// The articles are those of a folder (the shipped guide's unless one is named), repeated under other names.
/// </summary>
internal static class ImportBenchmark
{
    private const int Articles = 1000;

    // The runtime compiles what is hot again while the first imports run; that is the cost of a start, not of an article.
    private const int WarmUps = 3;

    public static async Task<int> RunAsync(string? folder)
    {
        var sources = Directory.GetFiles(folder ?? ShippedContent(), "*.md", SearchOption.AllDirectories)
            .Where(f => Path.GetFileName(f) is not ("_section.md" or "index.md" or "README.md")).Order(StringComparer.Ordinal).ToList();
        var root = Directory.CreateTempSubdirectory("bc-import-");
        var (cold, megabytes, live) = await ImportAsync(sources, Articles, Path.Combine(root.FullName, "cold"));
        for (var i = 1; i < WarmUps; i++)
        {
            await ImportAsync(sources, Articles, Path.Combine(root.FullName, $"warm-{i}"));
        }

        var (warm, _, _) = await ImportAsync(sources, Articles, Path.Combine(root.FullName, "measured"));
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"import: {warm.TotalSeconds * 1000 / live:F2} s of processor time per 1,000 articles, {cold.TotalSeconds * 1000 / live:F2} s in a new process "
            + $"({live} live of {Articles}, {megabytes:F1} MB of Markdown)"));
        root.Delete(recursive: true);
        return 0;
    }

    private static async Task<(TimeSpan Cost, double Megabytes, int Live)> ImportAsync(List<string> sources, int count, string root)
    {
        var content = Path.Combine(root, "content");
        var bytes = await GenerateAsync(sources, count, Path.Combine(content, "articles"));
        var store = new SqliteStore($"Data Source={Path.Combine(root, "guide.db")}");
        await store.PrepareAsync();
        var sync = new ContentSync(store, new ContentFolder(content), TimeProvider.System);
        var before = Process.GetCurrentProcess().TotalProcessorTime;
        var report = await sync.ApplyAsync();
        return (Process.GetCurrentProcess().TotalProcessorTime - before, bytes / 1e6, report.Added.Count);
    }

    private static async Task<long> GenerateAsync(List<string> sources, int count, string folder)
    {
        Directory.CreateDirectory(folder);
        long bytes = 0;
        for (var i = 0; i < count; i++)
        {
            var text = await File.ReadAllTextAsync(sources[i % sources.Count]);
            bytes += text.Length;
            await File.WriteAllTextAsync(Path.Combine(folder, string.Create(CultureInfo.InvariantCulture, $"generated-{i}.md")), text);
        }

        return bytes;
    }

    private static string ShippedContent()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackendCareer.sln")))
            {
                return Path.Combine(folder.FullName, "content");
            }
        }

        throw new DirectoryNotFoundException("No BackendCareer.sln above the program: name a folder of Markdown files.");
    }
}
