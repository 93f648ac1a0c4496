namespace BackendCareer.Web.Settings;

/// <summary>The folder from which the command was given, against which relative paths are read.</summary>
internal static class CallerFolder
{
    public static string Path { get; } = Find();

    public static string Resolve(string path) => System.IO.Path.GetFullPath(path, Path);

    /// <summary><c>dotnet run --project</c> runs in the project's folder; only then does the shell's PWD know better.</summary>
    private static string Find()
    {
        var current = Environment.CurrentDirectory;
        var shell = Environment.GetEnvironmentVariable("PWD");
        var inProject = File.Exists(System.IO.Path.Combine(current, "BackendCareer.Web.csproj"));
        return inProject && System.IO.Path.IsPathFullyQualified(shell ?? "") && Directory.Exists(shell) ? shell! : current;
    }
}
