using System.Text.Json;

namespace BackendCareer.Web.Commands;

/// <summary>JSON as the verbs print it.</summary>
internal static class VerbJson
{
    public static JsonSerializerOptions Options { get; } = new(JsonSerializerDefaults.Web) { WriteIndented = true, NewLine = "\n" };
}
