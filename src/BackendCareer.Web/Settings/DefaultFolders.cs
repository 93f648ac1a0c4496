namespace BackendCareer.Web.Settings;

/// <summary>Where the guide lies when nobody says.</summary>
internal static class DefaultFolders
{
    /// <summary>Beside the published program, else that of the repository in which the program was built.</summary>
    public static string Content()
    {
        var beside = Path.Combine(AppContext.BaseDirectory, "content");
        if (Directory.Exists(beside)) return beside;
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "BackendCareer.sln"))) return Path.Combine(folder.FullName, "content");
        }

        return beside;
    }

    public static string DataBeside(string content) => Path.GetDirectoryName(content) is { } parent
        ? Path.Combine(parent, "data")
        : throw SettingException.Wrong("Content:Root", content, "a folder below the root of the file system, unless Data:Root is set");
}
