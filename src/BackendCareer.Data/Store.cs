using BackendCareer.Content;
using BackendCareer.Data.Search;

namespace BackendCareer.Data;

/// <summary>
/// The one seam that EF does not cover: connecting to an engine and preparing it, and its full-text index. An engine
/// is one class with all of its own SQL.
/// </summary>
public abstract class Store
{
    /// <summary>What the store is, for messages: the file, or server and database.</summary>
    public abstract string Name { get; }

    /// <summary>A new context on this store; the caller disposes it.</summary>
    public abstract GuideDb Open();

    /// <summary>Creates the database if needed, applies migrations and sets the engine up (WAL and the like on SQLite).</summary>
    /// <exception cref="StoreException">The store cannot be opened or written; the message names it and the mend.</exception>
    public abstract Task PrepareAsync(CancellationToken cancel = default);

    /// <summary>What an exception of the engine means to the person who runs the site, or null where it is none of the engine's.</summary>
    public abstract StoreException? Explain(Exception exception);

    /// <summary>Runs work on the store, and says what the engine's own exceptions mean.</summary>
    /// <exception cref="StoreException">The store cannot be used.</exception>
    public async Task<T> GuardAsync<T>(Func<Task<T>> work)
    {
        try
        {
            return await work();
        }
        catch (Exception e) when (Explain(e) is { } explained)
        {
            throw explained;
        }
    }

    /// <summary>Writes the sections and links of an article that has its row and none of them yet, within the context's transaction.</summary>
    public abstract Task WritePartsAsync(GuideDb db, Article article, CancellationToken cancel = default);

    /// <summary>Replaces an article's entry in the full-text index, within the context's transaction.</summary>
    public abstract Task IndexAsync(GuideDb db, Article article, CancellationToken cancel = default);

    /// <summary>Takes articles (by key) out of the full-text index, within the context's transaction.</summary>
    public abstract Task UnindexAsync(GuideDb db, IReadOnlyCollection<int> keys, CancellationToken cancel = default);

    /// <summary>Keys of the articles that match, best first, at most <paramref name="limit"/>; and how many match in all.</summary>
    public abstract Task<Matches> MatchAsync(GuideDb db, MatchQuery query, Audience audience, int limit, CancellationToken cancel = default);
}

/// <summary>The store cannot be used; the message is one line for the person who runs the site.</summary>
public sealed class StoreException(string message, Exception? inner = null) : Exception(message, inner);
