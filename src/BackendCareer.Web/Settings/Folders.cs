namespace BackendCareer.Web.Settings;

/// <summary>Refuses to start without a guide to read or a place to write.</summary>
internal static class Folders
{
    public static void Require(SiteSettings settings)
    {
        RequireContent(settings);
        RequireData(settings.DataRoot);
    }

    public static void RequireContent(SiteSettings settings)
    {
        if (!Directory.Exists(settings.ContentRoot))
        {
            throw SettingException.Wrong("Content:Root", settings.ContentRoot, "a folder that exists");
        }
    }

    private static void RequireData(string root)
    {
        try
        {
            Directory.CreateDirectory(root);
            using var probe = new FileStream(
                Path.Combine(root, $".probe-{Guid.NewGuid():N}"), FileMode.CreateNew, FileAccess.Write, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            throw SettingException.Wrong("Data:Root", root, $"a folder in which files can be written ({OneLine.Of(e.Message)})");
        }
    }
}
