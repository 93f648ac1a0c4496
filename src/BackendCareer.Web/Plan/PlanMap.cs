using System.Text.Json;
using System.Text.Json.Serialization;
using BackendCareer.Content.Kinds;
using BackendCareer.Web.Articles;

namespace BackendCareer.Web.Plan;

/// <summary>
/// What <c>plan.js</c> must know of the path to place a reader's ticks: ids, hours and outcomes of every step, without
/// their texts. It is the same for everyone, and stands as JSON in an attribute between single quotes: the serializer
/// escapes those, and every other sign of HTML.
/// </summary>
internal static class PlanMap
{
    private static readonly JsonSerializerOptions Options =
        new(JsonSerializerDefaults.Web) { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull };

    /// <summary>The path, on pages where ticks are made or counted.</summary>
    public static string Of(IEnumerable<ListedPage> steps) => JsonSerializer.Serialize(steps.Select(StepOf), Options);

    /// <summary>The same with what became of outcomes that are gone, for the one page that tells it.</summary>
    public static string WithRetired(IEnumerable<ListedPage> steps) =>
        JsonSerializer.Serialize(steps.Select(s => StepOf(s) with { Retired = RetiredOf(s) }), Options);

    /// <summary>Outcomes of a step that readers can open; those of one that is being written may still change.</summary>
    public static IReadOnlyList<Outcome> OutcomesOf(this ListedPage step) =>
        step.Written && step.Item.Fields is StepFields fields ? fields.Outcomes : [];

    public static Hours? HoursOf(this ListedPage step) => (step.Item.Fields as StepFields)?.Hours;

    private static MappedStep StepOf(ListedPage step) => new(
        step.Item.Id,
        step.Item.Title,
        step.Written ? step.Item.Url : null,
        step.HoursOf() is { } hours ? [hours.From, hours.To] : null,
        step.OutcomesOf().Select(o => o.Was.Prepend(o.Id)));

    private static Dictionary<string, string>? RetiredOf(ListedPage step) =>
        step.Written && step.Item.Fields is StepFields { Retired.Count: > 0 } fields
            ? fields.Retired.ToDictionary(r => r.Id, r => r.Gone)
            : null;

    /// <summary>A step; an outcome is its id, followed by the ids that it replaces.</summary>
    private sealed record MappedStep(
        string Id, string Title, string? Url, int[]? Hours, IEnumerable<IEnumerable<string>> Outcomes, Dictionary<string, string>? Retired = null);
}
