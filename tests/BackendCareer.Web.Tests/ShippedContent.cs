namespace BackendCareer.Web.Tests;

/// <summary>The guide of this repository.</summary>
public static class ShippedContent
{
    public static string Root { get; } = Find(new DirectoryInfo(AppContext.BaseDirectory));

    private static string Find(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackendCareer.sln")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? throw new DirectoryNotFoundException("no BackendCareer.sln above the tests"), "content");
    }
}
