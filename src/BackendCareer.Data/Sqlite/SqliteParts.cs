using BackendCareer.Content;
using Microsoft.Data.Sqlite;

namespace BackendCareer.Data.Sqlite;

/// <summary>Writes sections and links: one prepared statement each, which costs a tenth of what tracked entities do.</summary>
internal static class SqliteParts
{
    private const string Section = """
        INSERT INTO ArticleSections (ArticleKey, Ordinal, Anchor, Heading, HeadingPath, Text)
        VALUES ($article, $ordinal, $anchor, $heading, $path, $text)
        """;

    private const string Link = """
        INSERT INTO ArticleLinks (ArticleKey, Target, TargetFile, Anchor, Line, Column)
        VALUES ($article, $target, $file, $anchor, $line, $column)
        """;

    public static async Task WriteAsync(GuideDb db, Article article, CancellationToken cancel)
    {
        await using var section = SqliteSearch.Command(db, Section);
        foreach (var s in article.Sections)
        {
            await ExecuteAsync(section, cancel, ("$article", article.Key), ("$ordinal", s.Ordinal), ("$anchor", s.Anchor),
                ("$heading", s.Heading), ("$path", s.HeadingPath), ("$text", s.Text));
        }

        await using var link = SqliteSearch.Command(db, Link);
        foreach (var l in article.Links)
        {
            await ExecuteAsync(link, cancel, ("$article", article.Key), ("$target", l.Target), ("$file", l.TargetFile),
                ("$anchor", l.Anchor), ("$line", l.Line), ("$column", l.Column));
        }
    }

    private static Task<int> ExecuteAsync(SqliteCommand command, CancellationToken cancel, params ReadOnlySpan<(string Name, object? Value)> values)
    {
        var isFirst = command.Parameters.Count == 0;
        foreach (var (name, value) in values)
        {
            var parameter = isFirst ? command.Parameters.AddWithValue(name, value) : command.Parameters[name];
            parameter.Value = value ?? DBNull.Value;
        }

        return command.ExecuteNonQueryAsync(cancel);
    }
}
