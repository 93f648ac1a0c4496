using System.Text.Json;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests;

/// <summary>The rows of a store as lines, keys of rows replaced by addresses.</summary>
public static class Rows
{
    public static async Task<IReadOnlyList<string>> OfAsync(Store store)
    {
        await using var db = store.Open();
        var articles = await db.Articles.AsNoTracking().Include(a => a.Sections).Include(a => a.Links).ToListAsync();
        var urls = articles.ToDictionary(a => a.Key, a => a.Url);
        List<string> rows = [];
        foreach (var article in articles)
        {
            article.Key = 0;
            article.Sections = [.. article.Sections.OrderBy(s => s.Ordinal)];
            article.Links = [.. article.Links.OrderBy(l => l.Line).ThenBy(l => l.Column).ThenBy(l => l.Target)];
            article.Sections.ForEach(s => (s.Key, s.ArticleKey) = (0, 0));
            article.Links.ForEach(l => (l.Key, l.ArticleKey) = (0, 0));
            rows.Add("article " + JsonSerializer.Serialize(article));
        }

        rows.AddRange((await db.Tags.AsNoTracking().ToListAsync()).Select(t => $"tag {t.Tag} {urls[t.ArticleKey]}"));
        rows.AddRange((await db.Aliases.AsNoTracking().ToListAsync()).Select(a => $"alias {a.Url} {urls[a.ArticleKey]}"));
        rows.AddRange((await db.Salaries.AsNoTracking().ToListAsync()).Select(r => "salary " + JsonSerializer.Serialize(r)));
        rows.AddRange((await db.Files.AsNoTracking().ToListAsync()).Select(f => $"file {f.File} {f.Size} {f.Hash} {f.Parser}"));
        rows.AddRange((await db.Problems.AsNoTracking().ToListAsync()).Select(p => "problem " + p.AsProblem()));
        rows.AddRange(await FullTextAsync(db, urls));
        rows.Sort(StringComparer.Ordinal);
        return rows;
    }

    private static async Task<IEnumerable<string>> FullTextAsync(GuideDb db, Dictionary<int, string> urls)
    {
        await db.Database.ExecuteSqlRawAsync("CREATE VIRTUAL TABLE IF NOT EXISTS temp.Vocabulary USING fts5vocab('main', 'ArticleText', 'instance')");
        var rows = await db.Database.SqlQueryRaw<string>(
            "SELECT doc || ' ' || col || ' ' || group_concat(term || ':' || offset, ' ') AS Value FROM (SELECT * FROM temp.Vocabulary ORDER BY doc, col, offset, term) GROUP BY doc, col").ToListAsync();
        return rows.Select(r => r.Split(' ', 2)).Select(r => $"text {urls[int.Parse(r[0], System.Globalization.CultureInfo.InvariantCulture)]} {r[1]}");
    }
}
