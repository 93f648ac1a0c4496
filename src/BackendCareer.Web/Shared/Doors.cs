namespace BackendCareer.Web.Shared;

/// <summary>The links of the header. The plan joins them once its address answers.</summary>
internal sealed class Doors(EndpointDataSource endpoints)
{
    private readonly Lazy<bool> hasPlan = new(() => endpoints.Endpoints.OfType<RouteEndpoint>().Any(e => "/" + e.RoutePattern.RawText?.TrimStart('/') == Routes.Plan));

    public IReadOnlyList<Crumb> All =>
    [
        new("Path", Routes.Path), new("Roles", Routes.Roles), new("Pay", Routes.Salaries), new("Skills", Routes.Skills),
        .. hasPlan.Value ? [new Crumb("My plan", Routes.Plan)] : Array.Empty<Crumb>(),
    ];

    /// <summary>Where the dots of the reader's own line lead.</summary>
    public string Line => hasPlan.Value ? Routes.Plan : Routes.Path;
}
