using System.Text;
using BackendCareer.Content;
using BackendCareer.Content.Checks;

namespace BackendCareer.Web.Commands;

/// <summary>Writes what <c>check --fix</c> mends: a link at the first use of each glossary term.</summary>
internal static class FirstUseLinks
{
    /// <returns>Whether any file was written.</returns>
    public static bool Write(ContentSet set, string root)
    {
        var files = ContentChecks.Check(set).Where(p => p.Rule == Rules.FirstUse.Id).Select(p => p.File).Distinct().ToList();
        foreach (var file in files) Replace(Path.Combine(root, file), FirstUseFix.Apply(set, file));
        return files.Count > 0;
    }

    /// <summary>By a rename, so that nobody reads half a file. The mark at the beginning, where there is one, is part of the text.</summary>
    private static void Replace(string path, string text)
    {
        var beside = Path.Combine(Path.GetDirectoryName(path)!, $".{Path.GetFileName(path)}.{Guid.NewGuid():N}");
        try
        {
            File.WriteAllText(beside, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            if (!OperatingSystem.IsWindows()) File.SetUnixFileMode(beside, File.GetUnixFileMode(path));
            File.Move(beside, path, overwrite: true);
        }
        finally
        {
            File.Delete(beside);
        }
    }
}
