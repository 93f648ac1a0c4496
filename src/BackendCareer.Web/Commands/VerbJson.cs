using System.Text.Json;
using System.Text.Json.Serialization;

namespace BackendCareer.Web.Commands;

/// <summary>JSON as the verbs print it: camelCase, severities as words.</summary>
internal static class VerbJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web)
    {
        WriteIndented = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase) },
    };
}
