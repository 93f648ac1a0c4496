namespace BackendCareer.Content.Checks.Names;

/// <summary>The half of a message that names what somebody may have meant.</summary>
internal static class Hint
{
    /// <summary>Names the nearest known name; empty where none is near.</summary>
    public static string For(string name, IEnumerable<string> known) =>
        Nearest.To(name, known) is { } nearest ? $"; did you mean {nearest}?" : "";
}
