namespace BackendCareer.Data;

/// <summary>For whom a query is: what they may see, and when.</summary>
/// <param name="Now">UTC instant of the question.</param>
/// <param name="Drafts">Whether drafts and future pages are visible, as for one author on their own machine.</param>
public sealed record Audience(DateTime Now, bool Drafts = false);
