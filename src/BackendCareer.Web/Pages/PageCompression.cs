using System.IO.Compression;

namespace BackendCareer.Web.Pages;

/// <summary>Light compression while a reader waits; the best one, at twenty times the cost, behind the page.</summary>
internal static class PageCompression
{
    private const int Window = 22;

    public static byte[] Brotli(byte[] bytes, bool best)
    {
        var buffer = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, buffer, out var written, best ? 11 : 5, Window)
            ? buffer[..written]
            : throw new InvalidOperationException("Brotli did not fit its own bound.");
    }

    public static byte[] Gzip(byte[] bytes, bool best)
    {
        using var memory = new MemoryStream(bytes.Length / 3);
        using (var gzip = new GZipStream(memory, best ? CompressionLevel.SmallestSize : CompressionLevel.Fastest)) gzip.Write(bytes);
        return memory.ToArray();
    }
}
