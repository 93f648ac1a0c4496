namespace BackendCareer.Web.Pages;

/// <summary>
/// Marks an action whose HTML is the same for everyone, so that it may be kept as finished bytes. Its path alone
/// is the key: query parameters are ignored, but for those named here, with which a request is answered afresh.
/// </summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public sealed class FinishedPageAttribute(params string[] query) : Attribute
{
    public IReadOnlyList<string> Query { get; } = query;
}
