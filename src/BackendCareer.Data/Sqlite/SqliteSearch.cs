using System.Data.Common;
using BackendCareer.Content;
using BackendCareer.Data.Search;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace BackendCareer.Data.Sqlite;

/// <summary>The full-text index on SQLite's FTS5: all of its SQL.</summary>
internal static class SqliteSearch
{
    private const string Put = "INSERT OR REPLACE INTO ArticleText(rowid, Title, Names, Headings, Body) VALUES ($key, $title, $names, $headings, $body)";

    private const string Delete = "DELETE FROM ArticleText WHERE rowid IN (SELECT value FROM json_each($keys))";

    // One pass over the index; the counts by section ignore the section asked for, those by tag the tag, so that a
    // reader sees what the other choices hold. Columns: Part, Key, Name, Number.
    private const string Match = """
        WITH Found AS MATERIALIZED (
            SELECT a.Key, a.Section,
                   -bm25(ArticleText, 10.0, 6.0, 4.0, 1.0)          AS Score,
                   a.TitleKey = $title                              AS Exact,
                   $section IS NULL OR a.Section = $section         AS InSection,
                   $tag IS NULL OR EXISTS (SELECT 1 FROM ArticleTags t
                       WHERE t.ArticleKey = a.Key AND t.Tag = $tag) AS InTag
            FROM   ArticleText
            JOIN   Articles a ON a.Key = ArticleText.rowid
            WHERE  ArticleText MATCH $words
            AND    a.Status <> 'Archived'
            AND    ($drafts OR (a.Status = 'Published' AND (a.Publish IS NULL OR a.Publish <= $now))))
        SELECT * FROM (
            SELECT 'page', Key, NULL, Score FROM Found WHERE InSection AND InTag
            ORDER BY Exact DESC, Score DESC, Key LIMIT $limit)
        UNION ALL SELECT 'total',   NULL, NULL,    count(*) FROM Found WHERE InSection AND InTag
        UNION ALL SELECT 'section', NULL, Section, count(*) FROM Found WHERE InTag GROUP BY Section
        UNION ALL SELECT 'tag',     NULL, t.Tag,   count(*) FROM Found f JOIN ArticleTags t ON t.ArticleKey = f.Key
                  WHERE f.InSection GROUP BY t.Tag
        """;

    public static async Task IndexAsync(GuideDb db, Article article, CancellationToken cancel)
    {
        await using var command = Command(db, Put,
            ("$key", article.Key),
            ("$title", SearchWords.Plain(article.Title)),
            ("$names", SearchWords.Plain(string.Join('\n', article.Also.Concat(article.Tags)))),
            ("$headings", SearchWords.Plain(string.Join('\n', article.Sections.Select(s => s.Heading)))),
            ("$body", SearchWords.Plain(string.Join('\n', article.Sections.Select(s => s.Text).Prepend(article.Summary)))));
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task UnindexAsync(GuideDb db, IReadOnlyCollection<int> keys, CancellationToken cancel)
    {
        await using var command = Command(db, Delete, ("$keys", $"[{string.Join(',', keys)}]"));
        await command.ExecuteNonQueryAsync(cancel);
    }

    public static async Task<Matches> MatchAsync(GuideDb db, MatchQuery query, Audience audience, int limit, CancellationToken cancel)
    {
        await db.Database.OpenConnectionAsync(cancel);
        try
        {
            await using var command = Command(db, Match,
                ("$words", Words(query)), ("$title", string.Join(' ', query.Words)),
                ("$section", query.Section ?? (object)DBNull.Value), ("$tag", query.Tag ?? (object)DBNull.Value),
                ("$drafts", audience.Drafts), ("$now", audience.Now), ("$limit", limit));
            await using var rows = await command.ExecuteReaderAsync(cancel);
            return await ReadAsync(rows, cancel);
        }
        finally
        {
            await db.Database.CloseConnectionAsync();
        }
    }

    // Each word is a quoted string, so none of it is syntax; the tokenizer let no quote through.
    private static string Words(MatchQuery query) => string.Join(
        query.All ? " AND " : " OR ",
        query.Words.Select((word, i) => query.Open && i == query.Words.Count - 1 && word.Length > 1
            ? $"(\"{word}\" OR \"{word}\" *)"
            : $"\"{word}\""));

    private static async Task<Matches> ReadAsync(DbDataReader rows, CancellationToken cancel)
    {
        var total = 0;
        List<(int, double)> pages = [];
        Dictionary<string, int> sections = [], tags = [];
        while (await rows.ReadAsync(cancel))
        {
            switch (rows.GetString(0))
            {
                case "page": pages.Add((rows.GetInt32(1), rows.GetDouble(3))); break;
                case "total": total = rows.GetInt32(3); break;
                case "section": sections[rows.GetString(2)] = rows.GetInt32(3); break;
                default: tags[rows.GetString(2)] = rows.GetInt32(3); break;
            }
        }

        return new Matches(pages, total, sections, tags);
    }

    public static SqliteCommand Command(GuideDb db, string sql, params (string Name, object Value)[] values)
    {
        var command = (SqliteCommand)db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        command.Transaction = (SqliteTransaction?)db.Database.CurrentTransaction?.GetDbTransaction();
        foreach (var (name, value) in values)
        {
            command.Parameters.AddWithValue(name, value);
        }

        return command;
    }
}
