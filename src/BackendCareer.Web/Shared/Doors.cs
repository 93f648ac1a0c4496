namespace BackendCareer.Web.Shared;

/// <summary>The links of the header.</summary>
internal static class Doors
{
    public static IReadOnlyList<Crumb> All { get; } =
    [
        new("Path", Routes.Path), new("Roles", Routes.Roles), new("Tasks", Routes.Tasks), new("Pay", Routes.Salaries), new("Skills", Routes.Skills), new("My plan", Routes.Plan),
    ];
}
