namespace BackendCareer.Web.Commands.CheckReports;

/// <summary>Paths as the work tree knows them, which is what code hosts show findings by.</summary>
internal static class WorkTreePath
{
    /// <param name="folder">The content root relative to the work tree, such as <c>content</c>; empty where it is the work tree.</param>
    /// <param name="file">Path relative to the content root.</param>
    public static string Of(string folder, string file)
    {
        var prefix = folder.Replace('\\', '/').Trim('/');
        return prefix is "" or "." ? file : $"{prefix}/{file}";
    }
}
