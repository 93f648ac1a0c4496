using System.Security.Cryptography;
using System.Text;
using BackendCareer.Content;

namespace BackendCareer.Data.Revisions;

/// <summary>Writes the versions of one article after the other, each article in one transaction.</summary>
internal sealed class SeedWriter(
    Store store,
    IReadOnlyDictionary<string, (string Section, string Id)> pages,
    IReadOnlyList<KeyValuePair<string, List<GitVersion>>> files)
{
    // Of an article's versions, the newest that fit in this many bytes.
    private const int MaxBytesOfArticle = 8 << 20;

    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);

    private readonly List<(GitVersion Version, string Hash, string Text)> versions = [];
    private int file, version, bytes;

    /// <summary>How many versions were written.</summary>
    public int Count { get; private set; }

    /// <summary>The ids of all blobs, a line each, in the order in which they are taken.</summary>
    public string BlobsAsked => string.Concat(files.SelectMany(f => f.Value).Select(v => v.Blob + "\n"));

    public Task ReadAsync(Stream output, CancellationToken cancel) =>
        GitBlobs.ReadAsync(output, ContentFolder.MaxFileBytes, blob => TakeAsync(blob, cancel), cancel);

    private async Task TakeAsync(byte[]? blob, CancellationToken cancel)
    {
        var (path, asked) = files[file];
        Keep(asked[version], blob);
        if (++version < asked.Count)
        {
            return;
        }

        await WriteAsync(pages[path], cancel);
        (version, bytes) = (0, 0);
        file++;
        versions.Clear();
    }

    private void Keep(GitVersion git, byte[]? blob)
    {
        bytes += blob?.Length ?? 0;
        if (blob is null || bytes > MaxBytesOfArticle || Decode(blob) is not { } text)
        {
            return;
        }

        var hash = Convert.ToHexStringLower(SHA256.HashData(blob));
        if (versions.Count > 0 && versions[^1].Hash == hash)
        {
            // The same bytes as the next newer version: it was this commit that brought them.
            versions.RemoveAt(versions.Count - 1);
        }

        versions.Add((git, hash, text));
    }

    private async Task WriteAsync((string Section, string Id) page, CancellationToken cancel)
    {
        await using var db = store.Open();
        db.Revisions.AddRange(Enumerable.Reverse(versions).Select((v, i) => new Revision
        {
            Section = page.Section,
            ArticleId = page.Id,
            Number = i + 1,
            Hash = v.Hash,
            Time = v.Version.Time,
            Author = v.Version.Author,
            Message = v.Version.Message,
            Markdown = v.Text,
        }));
        Count += await db.SaveChangesAsync(cancel);
    }

    private static string? Decode(byte[] blob)
    {
        try
        {
            return Strict.GetString(blob);
        }
        catch (DecoderFallbackException)
        {
            // Such a version could not be shown, then or now.
            return null;
        }
    }
}
