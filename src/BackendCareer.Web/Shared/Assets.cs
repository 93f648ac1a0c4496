using System.Collections.Frozen;
using Microsoft.AspNetCore.StaticAssets;

namespace BackendCareer.Web.Shared;

/// <summary>Addresses of static files with their fingerprint, which may be kept for ever.</summary>
internal sealed class Assets(EndpointDataSource endpoints)
{
    private readonly Lazy<FrozenDictionary<string, string>> addresses = new(() => Read(endpoints));

    /// <summary>The address of a file under <c>wwwroot</c>; the plain one where the build made no other.</summary>
    public string this[string file] => addresses.Value.GetValueOrDefault(file, "/" + file);

    private static FrozenDictionary<string, string> Read(EndpointDataSource endpoints) => endpoints.Endpoints
        .Select(e => e.Metadata.GetMetadata<StaticAssetDescriptor>())
        .OfType<StaticAssetDescriptor>()
        .Where(a => a.Selectors.Count == 0)
        .SelectMany(a => a.Properties.Where(p => p.Name == "label").Select(p => (p.Value, a.Route)))
        .DistinctBy(a => a.Value)
        .ToFrozenDictionary(a => a.Value, a => "/" + a.Route);
}
