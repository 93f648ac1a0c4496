using System.Globalization;
using BackendCareer.Data.Search;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Http.Extensions;

namespace BackendCareer.Web.Search;

/// <summary>The form, and what it found.</summary>
internal sealed record SearchPage(PageFrame Frame, SearchAnswer Answer, string? Section, string? Tag) : PageModel(Frame)
{
    /// <summary>Characters of a query that are read; the box takes no more.</summary>
    public const int MaxLength = 200;

    public bool Asked => Answer.Query.Trim().Length > 0;

    public int LastPage => Math.Max(1, (Answer.Total + Answer.Size - 1) / Answer.Size);

    /// <summary>How many there are, in words.</summary>
    public string Outcome => $"{Words.Count(Answer.Total, "page")} for “{Answer.Query.Trim()}”";

    public string AddressOf(string? section, string? tag, int page = 1)
    {
        var query = new QueryBuilder { { "q", Answer.Query } };
        foreach (var (name, value) in new[] { ("section", section), ("tag", tag), ("page", page > 1 ? page.ToString(CultureInfo.InvariantCulture) : null) })
        {
            if (value is not null)
            {
                query.Add(name, value);
            }
        }

        return Routes.Search + query;
    }

    public static string Bounded(string? text)
    {
        var whole = text ?? "";
        // A cut between the two halves of a character would leave half of it.
        return whole.Length <= MaxLength ? whole : whole[..(char.IsHighSurrogate(whole[MaxLength - 1]) ? MaxLength - 1 : MaxLength)];
    }

    /// <summary>The page asked for; anything that is not a number from 1 is the first.</summary>
    public static int NumberOf(string? page) =>
        int.TryParse(page, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is >= 1 and <= 10_000 ? number : 1;

    public static PageFrame FrameOf(string query) => new(query.Trim().Length > 0 ? $"Search: {query.Trim()}" : "Search", Routes.Search)
    {
        Description = "Search every page of the guide.",
        NoIndex = query.Length > 0,
        Query = query,
    };
}
