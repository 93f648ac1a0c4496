using System.Text;

namespace BackendCareer.Content;

/// <summary>Strict UTF-8: bytes become text, or a problem that says what they look like.</summary>
internal static class Utf8Text
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text, a byte order mark kept; or the problem.</summary>
    public static (string Text, Problem? Problem) Decode(string file, ReadOnlySpan<byte> bytes)
    {
        if (Utf16Or32(bytes) is { } encoding)
        {
            return ("", Rules.Encoding.At(file, 1, 1, $"the file looks like {encoding}: save it as UTF-8"));
        }

        try
        {
            var text = Strict.GetString(bytes);
            return Forbidden(file, text) is { } problem ? ("", problem) : (text, null);
        }
        catch (DecoderFallbackException e)
        {
            return ("", NotUtf8(file, bytes, e));
        }
    }

    /// <summary>By its byte order mark, or by the zero bytes that Latin text has in it.</summary>
    private static string? Utf16Or32(ReadOnlySpan<byte> bytes) => bytes switch
    {
        [0xFF, 0xFE, 0, 0, ..] or [0, 0, 0xFE, 0xFF, ..] => "UTF-32",
        [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] => "UTF-16",
        [not 0, 0, 0, 0, not 0, 0, 0, 0, ..] or [0, 0, 0, not 0, 0, 0, 0, not 0, ..] => "UTF-32",
        [not 0, 0, not 0, 0, ..] or [0, not 0, 0, not 0, ..] => "UTF-16",
        _ => null,
    };

    private static Problem? Forbidden(string file, string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsForbidden(text[i]))
            {
                var (line, column) = Place(text.AsSpan(0, i));
                return Rules.Encoding.At(file, line, column, $"{Printable.Name(text[i])} is a control character: take it out");
            }
        }

        return null;
    }

    private static bool IsForbidden(char c) =>
        (char.IsControl(c) && c is not ('\t' or '\n' or '\r')) || c is '\uFFFE' or '\uFFFF';

    private static Problem NotUtf8(string file, ReadOnlySpan<byte> bytes, DecoderFallbackException e)
    {
        var at = Math.Clamp(e.Index, 0, bytes.Length);
        var (line, column) = Place(Encoding.Latin1.GetString(bytes[..at]));
        var unknown = e.BytesUnknown is { Length: > 0 } b ? $"byte 0x{b[0]:X2}" : "a cut character";
        return Rules.Encoding.At(file, line, column, $"{unknown} is not UTF-8; the file looks like Latin-1 or Windows-1252, or is not text: save it as UTF-8");
    }

    /// <summary>Line and column, from 1, of what follows this text.</summary>
    public static (int Line, int Column) Place(ReadOnlySpan<char> before)
    {
        var lines = 1;
        var start = 0;
        for (var i = 0; i < before.Length; i++)
        {
            if (before[i] == '\n' || (before[i] == '\r' && (i + 1 == before.Length || before[i + 1] != '\n')))
            {
                lines++;
                start = i + 1;
            }
        }

        return (lines, before.Length - start + 1);
    }
}
