using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace BackendCareer.Web.Pages;

/// <summary>A finished page in one coding: its bytes, and the headers that go with them, made once.</summary>
internal sealed class PageBody
{
    private readonly string? former;

    /// <param name="coding">How the bytes are coded.</param>
    /// <param name="bytes">The bytes as sent.</param>
    /// <param name="tag">Strong entity tag of these bytes, with its quotes.</param>
    /// <param name="former">Tag of the same page, compressed less: who holds that one holds this page.</param>
    public PageBody(Coding coding, byte[] bytes, string tag, string? former = null)
    {
        this.former = former;
        Bytes = bytes;
        Tag = tag;
        Encoding = coding switch { Coding.Brotli => "br", Coding.Gzip => "gzip", _ => default };
        Timing = $"cache;desc=memory, coding;desc={Encoding.ToString() switch { "" => "identity", var name => name }}";
    }

    public byte[] Bytes { get; }

    public string Tag { get; }

    public StringValues Encoding { get; }

    /// <summary>How these bytes reach who asks for them once they are kept, as <c>Server-Timing</c> says it.</summary>
    public StringValues Timing { get; }

    /// <summary>Whether the client holds this page, by <c>If-None-Match</c>.</summary>
    public bool IsHeldBy(StringValues ifNoneMatch)
    {
        if (ifNoneMatch.Count == 0) return false;
        if (ifNoneMatch.Count == 1 && ifNoneMatch[0] == Tag) return true;
        return EntityTagHeaderValue.TryParseList(ifNoneMatch, out var tags)
            && tags.Any(t => t.Tag == "*" || t.Tag == Tag || t.Tag == former);
    }
}
