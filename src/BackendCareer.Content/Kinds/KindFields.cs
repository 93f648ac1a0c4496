using System.Text.Json.Serialization;

namespace BackendCareer.Content.Kinds;

/// <summary>What the front matter of one kind of page holds beside the common keys. Stored as JSON.</summary>
[JsonPolymorphic(UnknownDerivedTypeHandling = JsonUnknownDerivedTypeHandling.FailSerialization)]
[JsonDerivedType(typeof(NoFields), "none")]
[JsonDerivedType(typeof(StepFields), "step")]
[JsonDerivedType(typeof(RoleFields), "role")]
[JsonDerivedType(typeof(TaskFields), "task")]
[JsonDerivedType(typeof(SkillFields), "skill")]
[JsonDerivedType(typeof(RootFields), "root")]
public abstract record KindFields;

/// <summary>A kind that has only the common keys.</summary>
public sealed record NoFields : KindFields;

/// <summary>A range of whole numbers, such as hours or minutes.</summary>
/// <param name="From">Smallest.</param>
/// <param name="To">Largest; not under <paramref name="From"/>.</param>
public sealed record Span(int From, int To);
