namespace BackendCareer.Web.Tests;

/// <summary>A content folder made for a test, gone with it: <c>using var content = new ContentDirectory(("index.md", "..."));</c></summary>
public sealed class ContentDirectory : IDisposable
{
    public ContentDirectory(params (string File, string Text)[] files)
    {
        foreach (var (file, text) in files) Write(file, text);
    }

    public string Root { get; } = Directory.CreateTempSubdirectory("guide-content-").FullName;

    public string PathOf(string file) => Path.Combine(Root, file);

    public void Write(string file, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(file))!);
        File.WriteAllText(PathOf(file), text);
    }

    public void Dispose()
    {
        if (Directory.Exists(Root)) Directory.Delete(Root, recursive: true);
    }
}
