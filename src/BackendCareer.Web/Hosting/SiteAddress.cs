namespace BackendCareer.Web.Hosting;

/// <summary>Where the site lives, for canonical addresses: never taken from a request.</summary>
internal sealed class SiteAddress(IConfiguration configuration)
{
    /// <summary>Scheme, host and port, without a trailing slash.</summary>
    public string Origin { get; } = (configuration["Site:Url"] ?? "http://localhost:5000").TrimEnd('/');
}
