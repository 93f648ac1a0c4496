using System.Buffers;
using System.Security.Cryptography;

namespace BackendCareer.Content;

/// <summary>
/// The folder that editors write: lists and reads, never writes. Files outside it (also by link), dot files and
/// <c>README.md</c> are not part of it. No call throws for what an editor did; a file that cannot be read is a problem.
/// </summary>
/// <param name="root">Absolute path of the content root.</param>
public sealed class ContentFolder(string root)
{
    /// <summary>Largest Markdown or CSV file, in bytes: 1 MB.</summary>
    public const int MaxFileBytes = 1_000_000;

    private readonly FolderWalk walk = new(root);

    /// <summary>Absolute path of the content root.</summary>
    public string Root { get; } = root;

    /// <summary>Every file by path, in ordinal order; links and folders that are not to be followed stand among them with their problem.</summary>
    /// <exception cref="DirectoryNotFoundException">The root itself is not there.</exception>
    public IReadOnlyList<ContentEntry> List()
    {
        if (!Directory.Exists(Root))
        {
            throw new DirectoryNotFoundException($"The content folder {Root} is not there.");
        }

        var entries = walk.All();
        entries.Sort((a, b) => string.CompareOrdinal(a.Path, b.Path));
        return entries;
    }

    /// <summary>The file at a path relative to the root as listed now, or null where there is none (or it is not part of the content).</summary>
    public ContentEntry? Find(string path) => walk.At(path);

    /// <summary>Reads a listed Markdown or CSV file.</summary>
    public ContentFile Read(string path)
    {
        try
        {
            return Find(path) is { } entry ? Read(entry) : Unreadable(path, "it is not there any more");
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException or System.Security.SecurityException)
        {
            return Unreadable(path, FolderWalk.Reason(e));
        }
    }

    /// <summary>Width and height of a listed picture, or null where it is none that we can measure.</summary>
    public ImageSize? SizeOf(string path)
    {
        try
        {
            return Find(path) is { Problem: null, Size: > 0 } ? ImageSize.OfFile(Path.Combine(Root, path)) : null;
        }
        catch (Exception e) when (e is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    private ContentFile Read(ContentEntry entry)
    {
        if (entry.Problem is not null)
        {
            return new(entry.Path, "", "", entry.Problem);
        }

        var bytes = Bytes(entry);
        if (bytes is null)
        {
            return new(entry.Path, "", "", Rules.Bounds.At(entry.Path, 1, 1, $"the file is over {MaxFileBytes:N0} bytes: split it"));
        }

        var (text, problem) = Utf8Text.Decode(entry.Path, bytes);
        return new(entry.Path, text, Convert.ToHexStringLower(SHA256.HashData(bytes)), problem);
    }

    /// <summary>The bytes, or null where there are too many. What has no size is not opened: opening a pipe would wait for ever.</summary>
    private byte[]? Bytes(ContentEntry entry)
    {
        if (entry.Size == 0 || entry.Size > MaxFileBytes)
        {
            return entry.Size == 0 ? [] : null;
        }

        // Rented, since an array of this size on each read would make a full collection of every few files.
        var buffer = ArrayPool<byte>.Shared.Rent(MaxFileBytes + 1);
        try
        {
            using var stream = new FileStream(Path.Combine(Root, entry.Path), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0);
            var length = stream.ReadAtLeast(buffer, MaxFileBytes + 1, throwOnEndOfStream: false);
            return length > MaxFileBytes ? null : buffer[..length];
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(buffer);
        }
    }

    private static ContentFile Unreadable(string path, string why) =>
        new(path, "", "", Rules.Unreadable.At(path, 1, 1, $"the file cannot be read: {why}"));
}
