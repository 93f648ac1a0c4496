using System.Globalization;
using System.Text;

namespace BackendCareer.Data.Revisions;

/// <summary>Reads what <c>git cat-file --batch</c> answers: for each blob a line with its size, its bytes, a line end.</summary>
internal static class GitBlobs
{
    public static readonly string[] Arguments = ["cat-file", "--batch"];

    /// <summary>Hands over each blob in the order asked, or null for one that is missing or larger than <paramref name="maxBytes"/>.</summary>
    public static async Task ReadAsync(Stream output, int maxBytes, Func<byte[]?, Task> take, CancellationToken cancel)
    {
        await using var stream = new BufferedStream(output, 64 * 1024);
        while (await LineAsync(stream, cancel) is { } header)
        {
            if (header.Split(' ') is [_, "blob", var text] && long.TryParse(text, CultureInfo.InvariantCulture, out var size))
            {
                await take(await BytesAsync(stream, size, maxBytes, cancel));
            }
            else
            {
                await take(null);
            }
        }
    }

    private static async Task<string?> LineAsync(Stream stream, CancellationToken cancel)
    {
        var line = new StringBuilder();
        var one = new byte[1];
        while (await stream.ReadAsync(one, cancel) == 1)
        {
            if (one[0] == (byte)'\n')
            {
                return line.ToString();
            }

            line.Append((char)one[0]);
        }

        return null;
    }

    private static async Task<byte[]?> BytesAsync(Stream stream, long size, int maxBytes, CancellationToken cancel)
    {
        var bytes = size <= maxBytes ? new byte[size] : null;
        var buffer = bytes ?? new byte[64 * 1024];
        for (var left = bytes is null ? size : 0; left > 0;)
        {
            left -= await stream.ReadAtLeastAsync(buffer.AsMemory(0, (int)Math.Min(left, buffer.Length)), 1, true, cancel);
        }

        await stream.ReadExactlyAsync(bytes ?? [], cancel);
        await stream.ReadExactlyAsync(new byte[1], cancel);
        return bytes;
    }
}
