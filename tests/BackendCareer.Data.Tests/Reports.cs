namespace BackendCareer.Data.Tests;

/// <summary>What a sync did, on one line.</summary>
public static class Reports
{
    /// <summary>Such as <c>+/added ~/changed -/removed !kept-back.md</c>.</summary>
    public static string Told(this SyncReport report) => string.Join(' ', [
        .. report.Added.Select(u => "+" + u), .. report.Changed.Select(u => "~" + u),
        .. report.Removed.Select(u => "-" + u), .. report.KeptBack.Select(f => "!" + f)]);
}
