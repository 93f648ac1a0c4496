using System.Security.Cryptography;
using System.Text;
using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Caching.Memory;

namespace BackendCareer.Data;

/// <summary>
/// Renders articles again with their code highlighted, after they are live: highlighting costs more than all the rest.
/// Each block is highlighted once, kept by the hash of its language and text.
/// </summary>
/// <param name="store">The store.</param>
/// <param name="highlight">Language and code in, safe HTML out, or null for plain.</param>
public sealed class CodeHighlighting(Store store, Func<string, string, string?> highlight) : IDisposable
{
    private const long CacheCharacters = 16 << 20;

    private readonly MemoryCache blocks = new(new MemoryCacheOptions { SizeLimit = CacheCharacters });
    private (long Batch, GuideIndex Index)? index;

    /// <summary>Highlights some more articles and returns their addresses; an empty list says that all are done.</summary>
    public async Task<IReadOnlyList<string>> NextAsync(int count = 4, CancellationToken cancel = default)
    {
        while (true)
        {
            await using var db = store.Open();
            var articles = await db.Articles.AsNoTracking().Where(a => !a.Highlighted).OrderBy(a => a.Key).Take(count).ToListAsync(cancel);
            var done = await HighlightAsync(db, articles, cancel);
            if (done.Count > 0 || articles.Count == 0)
            {
                return done;
            }
        }
    }

    /// <inheritdoc />
    public void Dispose() => blocks.Dispose();

    private async Task<List<string>> HighlightAsync(GuideDb db, List<Article> articles, CancellationToken cancel)
    {
        List<string> done = [];
        foreach (var article in articles)
        {
            var parsed = ArticleParser.Parse(new ContentFile(article.File, article.Markdown, article.Hash), await IndexAsync(db, cancel), Block);
            if (await SaveAsync(db, article, parsed.Article?.Html ?? article.Html, cancel))
            {
                done.Add(article.Url);
            }
        }

        return done;
    }

    // Only onto what was rendered again: a sync may have been faster.
    private static async Task<bool> SaveAsync(GuideDb db, Article article, string html, CancellationToken cancel) =>
        await db.Articles.Where(a => a.Key == article.Key && a.Hash == article.Hash && a.Html == article.Html).ExecuteUpdateAsync(
            s => s.SetProperty(a => a.Html, html).SetProperty(a => a.Highlighted, true), cancel) == 1;

    private async Task<GuideIndex> IndexAsync(GuideDb db, CancellationToken cancel)
    {
        var batch = await db.CountAsync(GuideFacts.Batch, cancel);
        if (index is not { } known || known.Batch != batch)
        {
            index = (batch, await db.GuideIndexAsync(cancel));
        }

        return index.Value.Index;
    }

    private string? Block(string language, string code)
    {
        var key = Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{language}\0{code}")));
        return blocks.GetOrCreate(key, entry =>
        {
            var html = highlight(language, code);
            entry.Size = 100 + (html?.Length ?? 0);
            return html;
        });
    }
}
