using BackendCareer.Content;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>Named queries over the history.</summary>
public static class RevisionQueries
{
    /// <summary>Versions of an article, newest first.</summary>
    public static IQueryable<Revision> Of(this IQueryable<Revision> revisions, string section, string articleId) =>
        revisions.Where(r => r.Section == section && r.ArticleId == articleId).OrderByDescending(r => r.Number);

    /// <summary>Number of the version that an article is, or null while that has not joined the history.</summary>
    public static Task<int?> NumberAsync(this IQueryable<Revision> revisions, Article article, CancellationToken cancel = default) =>
        revisions.Of(article.Section, article.Id).Where(r => r.Hash == article.Hash).Select(r => (int?)r.Number).FirstOrDefaultAsync(cancel);

    /// <summary>What a list of versions shows: no text.</summary>
    public static IQueryable<RevisionItem> AsItems(this IQueryable<Revision> revisions) =>
        revisions.Select(r => new RevisionItem(r.Number, r.Time, r.Author, r.Message, r.Hash));
}

/// <summary>A version as lists show it; see the members of <see cref="Revision"/> for their meaning.</summary>
public sealed record RevisionItem(int Number, DateTime Time, string? Author, string? Message, string Hash);
