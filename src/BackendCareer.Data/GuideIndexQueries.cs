using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>Fills the parser's index from the store.</summary>
internal static class GuideIndexQueries
{
    /// <summary>Files under <c>/media</c>, without those that a problem keeps back.</summary>
    public static IQueryable<FileState> Served(this IQueryable<FileState> files, GuideDb db) =>
        files.Where(f => f.Type == ContentFileType.Media && !db.Problems.Any(p => p.File == f.File && !p.OfSet));

    public static ImageSize? Dimensions(this FileState file) =>
        file is { Width: { } width, Height: { } height } ? new ImageSize(width, height) : null;

    public static async Task<GuideIndex> GuideIndexAsync(this GuideDb db, CancellationToken cancel)
    {
        var index = new GuideIndex();
        await foreach (var page in db.Articles.AsNoTracking()
            .Select(a => new PageAddress(a.File, a.Url, a.Kind, a.Section, a.Slug, a.Id, a.Title)).AsAsyncEnumerable().WithCancellation(cancel))
        {
            index.Add(page);
        }

        await foreach (var row in db.Salaries.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancel))
        {
            index.Add(row);
        }

        await foreach (var file in db.Files.AsNoTracking().Served(db).AsAsyncEnumerable().WithCancellation(cancel))
        {
            index.AddMedia(file.File, file.Dimensions());
        }

        return index;
    }
}
