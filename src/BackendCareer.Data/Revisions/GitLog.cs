using System.Globalization;
using System.Text;

namespace BackendCareer.Data.Revisions;

/// <summary>A version of a file in Git.</summary>
internal sealed record GitVersion(string Blob, DateTime Time, string Author, string Message);

/// <summary>Reads <c>git log --raw -z</c> as it comes: which blob each file was at each commit, newest first.</summary>
internal sealed class GitLog(IReadOnlySet<string> wanted)
{
    /// <summary>The arguments whose output this reads; <c>%x01</c> begins a commit.</summary>
    public static readonly string[] Arguments =
    [
        "log", "-z", "--raw", "--no-abbrev", "--no-renames", "--no-ext-diff", "--no-textconv", "--no-show-signature", "--no-color", "--relative",
        "--encoding=UTF-8", "--diff-filter=AM", "--format=%x01%ct%x1f%an%x1f%s", "--", ".",
    ];

    // Bounds on what a repository may make us hold.
    private const int MaxVersions = 200_000, MaxVersionsOfFile = 1_000, MaxText = 300;

    private (DateTime Time, string Author, string Message)? commit;
    private string? blob;
    private int count;

    public Dictionary<string, List<GitVersion>> Versions { get; } = new(StringComparer.Ordinal);

    public async Task ReadAsync(Stream output, CancellationToken cancel)
    {
        using var reader = new StreamReader(output, new UTF8Encoding(false));
        var part = new StringBuilder();
        var buffer = new char[16 * 1024];
        for (int length; (length = await reader.ReadAsync(buffer, cancel)) > 0;)
        {
            Split(buffer.AsSpan(0, length), part);
        }
    }

    private void Split(ReadOnlySpan<char> text, StringBuilder part)
    {
        foreach (var c in text)
        {
            if (c == '\0')
            {
                Take(part.ToString().TrimStart('\n'));
                part.Clear();
            }
            else if (part.Length < 64 * 1024)
            {
                part.Append(c);
            }
        }
    }

    // A commit, then for each of its files a line of modes and blobs, and its path.
    private void Take(string part)
    {
        if (part.StartsWith('\u0001'))
        {
            commit = Commit(part[1..].Split('\u001f', 3));
            blob = null;
        }
        else if (part.StartsWith(':') && blob is null)
        {
            blob = part.Split(' ') is [_, "100644" or "100755", _, var id, ..] ? id : "";
        }
        else if (blob is not null)
        {
            Add(part, blob);
            blob = null;
        }
    }

    private void Add(string path, string id)
    {
        if (id.Length == 0 || commit is not { } c || !wanted.Contains(path) || count >= MaxVersions)
        {
            return;
        }

        var versions = Versions.TryGetValue(path, out var list) ? list : Versions[path] = [];
        if (versions.Count < MaxVersionsOfFile)
        {
            versions.Add(new GitVersion(id, c.Time, c.Author, c.Message));
            count++;
        }
    }

    private static (DateTime, string, string)? Commit(string[] fields) =>
        fields.Length == 3 && long.TryParse(fields[0], CultureInfo.InvariantCulture, out var seconds) && seconds is >= 0 and < 253_402_300_799
            ? (DateTimeOffset.FromUnixTimeSeconds(seconds).UtcDateTime, Cut(fields[1]), Cut(fields[2]))
            : null;

    private static string Cut(string text) => text.Length <= MaxText ? text : text[..MaxText];
}
