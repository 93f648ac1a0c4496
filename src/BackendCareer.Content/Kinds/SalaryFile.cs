namespace BackendCareer.Content.Kinds;

/// <summary>Reads <c>salaries/*.csv</c>. A bad row refuses that row alone.</summary>
public static class SalaryFile
{
    /// <summary>Columns of the contract, in order.</summary>
    public static IReadOnlyList<string> Columns { get; } =
    [
        "id", "role", "level", "experience", "region", "currency", "low", "median", "high", "spread", "unit",
        "employment", "population", "occupation_code", "year", "retrieved", "source_name", "source_url", "licence",
        "confidence", "note",
    ];

    /// <summary>The good rows, and a problem for each bad one.</summary>
    public static (IReadOnlyList<SalaryRow> Rows, IReadOnlyList<Problem> Problems) Read(ContentFile file) => throw new NotImplementedException();
}
