using BackendCareer.Data.Search;

namespace BackendCareer.Data.Tests;

/// <summary>Questions to the search of a guide.</summary>
public static class GuideSearching
{
    public static async Task<SearchAnswer> SearchAsync(this Guide guide, SearchRequest request) =>
        await guide.AskAsync(db => new GuideSearch(guide.Store).SearchAsync(db, request, guide.Public));

    public static Task<SearchAnswer> SearchAsync(this Guide guide, string query) => guide.SearchAsync(new SearchRequest(query));

    /// <summary>Addresses of the pages found, without anchors, best first.</summary>
    public static async Task<IReadOnlyList<string>> FindAsync(this Guide guide, string query) =>
        [.. (await guide.SearchAsync(query)).Results.Select(r => r.Url.Split('#')[0])];
}
