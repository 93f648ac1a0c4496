using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Salaries;

/// <summary>Every salary row, or those that a filter leaves, by role.</summary>
internal sealed record SalariesPage(
    PageFrame Frame,
    Article? Landing,
    string Html,
    IReadOnlyList<SalaryRow> All,
    IReadOnlyDictionary<string, string> RolePages,
    IReadOnlyList<ArticleItem> Pages) : PageModel(Frame)
{
    /// <summary>The role shown, or null for all.</summary>
    public string? Role { get; private init; }

    /// <summary>The region shown, or null for all.</summary>
    public string? Region { get; private init; }

    public IEnumerable<string> Roles => All.Select(r => r.Role).Distinct().Order(StringComparer.Ordinal);

    public IEnumerable<string> Regions => All.Select(r => r.Region).Distinct().Order(StringComparer.Ordinal);

    public IReadOnlyList<SalaryRow> Rows => [.. All.Where(r => (Role is null || r.Role == Role) && (Region is null || r.Region == Region))];

    /// <summary>Rows by role: the back end developer first, then those with the most rows.</summary>
    public IEnumerable<IGrouping<string, SalaryRow>> ByRole => Rows
        .GroupBy(r => r.Role)
        .OrderBy(g => g.Key != "back-end-developer").ThenByDescending(g => g.Count()).ThenBy(g => g.Key, StringComparer.Ordinal);

    /// <summary>What the filter leaves, in words.</summary>
    public string Outcome
    {
        get
        {
            var filters = new[] { Role?.Humanized(), Region }.OfType<string>().ToList();
            return filters.Count == 0
                ? Words.Count(All.Count, "figure") + "."
                : $"{Rows.Count} of {Words.Count(All.Count, "figure")}: {string.Join(", ", filters)}.";
        }
    }

    /// <summary>The same page under a filter; values that no row has are ignored.</summary>
    public SalariesPage Filtered(string? role, string? region) => this with
    {
        Role = All.Any(r => r.Role == role) ? role : null,
        Region = All.Any(r => r.Region == region) ? region : null,
    };
}

/// <summary>One figure: all that is known of it.</summary>
internal sealed record FigurePage(PageFrame Frame, SalaryRow Row, string? RoleTitle, IReadOnlyList<PageLink> UsedOn) : PageModel(Frame);

/// <summary>Rows as a table, and what it is called for those who cannot see it.</summary>
internal sealed record RowsTable(string Caption, IEnumerable<SalaryRow> Rows);
