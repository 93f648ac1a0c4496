using System.Buffers.Binary;
using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace BackendCareer.Content;

/// <summary>Width and height of a picture, so that pages do not jump when it loads.</summary>
/// <param name="Width">Pixels.</param>
/// <param name="Height">Pixels.</param>
public sealed partial record ImageSize(int Width, int Height)
{
    /// <summary>Sizes stand near the beginning of every format; photographs carry up to 64 KB of other things before it.</summary>
    private const int HeaderBytes = 256 * 1024;

    internal static ImageSize? OfFile(string path)
    {
        using var stream = File.OpenRead(path);
        var buffer = new byte[(int)Math.Min(HeaderBytes, stream.Length)];
        var length = stream.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
        return Of(buffer.AsSpan(0, length));
    }

    internal static ImageSize? Of(ReadOnlySpan<byte> b)
    {
        var size = b switch
        {
            [0x89, (byte)'P', (byte)'N', (byte)'G', ..] when b.Length >= 24 => Big(b[16..], 4),
            [(byte)'G', (byte)'I', (byte)'F', ..] when b.Length >= 10 => new(Little16(b[6..]), Little16(b[8..])),
            [0xFF, 0xD8, ..] => Jpeg(b),
            [(byte)'R', (byte)'I', (byte)'F', (byte)'F', ..] when b.Length >= 30 => Webp(b),
            [(byte)'<', ..] or [0xEF, 0xBB, 0xBF, (byte)'<', ..] => Svg(Encoding.UTF8.GetString(b[..Math.Min(b.Length, 4096)])),
            _ => null,
        };
        return size is { Width: > 0 and < 100_000, Height: > 0 and < 100_000 } ? size : null;
    }

    private static ImageSize Big(ReadOnlySpan<byte> b, int gap) =>
        new(BinaryPrimitives.ReadInt32BigEndian(b), BinaryPrimitives.ReadInt32BigEndian(b[gap..]));

    private static int Little16(ReadOnlySpan<byte> b) => BinaryPrimitives.ReadUInt16LittleEndian(b);

    /// <summary>Walks the segments to the frame header (SOF0 to SOF15, but for DHT, JPG and DAC).</summary>
    private static ImageSize? Jpeg(ReadOnlySpan<byte> b)
    {
        for (var at = 2; at + 9 <= b.Length && b[at] == 0xFF;)
        {
            if (b[at + 1] is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC))
            {
                return new(BinaryPrimitives.ReadUInt16BigEndian(b[(at + 7)..]), BinaryPrimitives.ReadUInt16BigEndian(b[(at + 5)..]));
            }

            at += 2 + BinaryPrimitives.ReadUInt16BigEndian(b[(at + 2)..]);
        }

        return null;
    }

    private static ImageSize? Webp(ReadOnlySpan<byte> b) => b[15] switch
    {
        (byte)' ' => new(Little16(b[26..]) & 0x3FFF, Little16(b[28..]) & 0x3FFF),
        (byte)'L' => Lossless(BinaryPrimitives.ReadUInt32LittleEndian(b[21..])),
        (byte)'X' => new(1 + (Little16(b[24..]) | (b[26] << 16)), 1 + (Little16(b[27..]) | (b[29] << 16))),
        _ => null,
    };

    private static ImageSize Lossless(uint bits) => new((int)(bits & 0x3FFF) + 1, (int)((bits >> 14) & 0x3FFF) + 1);

    private static ImageSize? Svg(string head)
    {
        var tag = SvgTag().Match(head).Value;
        if (Length(SvgWidth().Match(tag)) is { } width && Length(SvgHeight().Match(tag)) is { } height)
        {
            return new(width, height);
        }

        var box = ViewBox().Match(tag);
        return box.Success ? new(Length(box, 1) ?? 0, Length(box, 2) ?? 0) : null;
    }

    private static int? Length(Match match, int group = 1) =>
        double.TryParse(match.Groups[group].ValueSpan, NumberStyles.Float, CultureInfo.InvariantCulture, out var n) && n is > 0 and < 100_000
            ? (int)Math.Ceiling(n)
            : null;

    [GeneratedRegex("<svg\\b[^>]*>")]
    private static partial Regex SvgTag();

    [GeneratedRegex("\\swidth=[\"']([0-9.]+)(?:px)?[\"']")]
    private static partial Regex SvgWidth();

    [GeneratedRegex("\\sheight=[\"']([0-9.]+)(?:px)?[\"']")]
    private static partial Regex SvgHeight();

    [GeneratedRegex("\\sviewBox=[\"'][0-9.-]+[ ,]+[0-9.-]+[ ,]+([0-9.]+)[ ,]+([0-9.]+)[\"']")]
    private static partial Regex ViewBox();
}
