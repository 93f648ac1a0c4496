namespace BackendCareer.Content.Rendering.Bounds;

/// <summary>
/// A count that may not pass a limit. In code the limit is five times as high: what looks like code before parsing may
/// turn out to be none, and even then the file must stay cheap.
/// </summary>
internal sealed class Bound(string what, int limit)
{
    private const int InCode = 5;

    private int outside;
    private int all;

    public string? Add(int count, bool inCode)
    {
        outside += inCode ? 0 : count;
        all += count;
        return outside > limit || all > limit * InCode ? $"there are more than {limit:N0} {what} in this file: split it" : null;
    }
}
