namespace BackendCareer.Content.Checks.Names;

/// <summary>
/// The half of a message that names what somebody may have meant. Each page has so many of them: a comparison with
/// every known name costs, and a page may hold ten thousand dead links.
/// </summary>
internal sealed class Hints
{
    private int left = 50;

    /// <summary>Names the nearest known name; empty where none is near.</summary>
    public string For(string name, IEnumerable<string> known) => To(name, known) is { } nearest ? $"; did you mean {nearest}?" : "";

    /// <summary>The nearest known name, or null.</summary>
    public string? To(string name, IEnumerable<string> known) => left-- > 0 ? Nearest.To(name, known) : null;
}
