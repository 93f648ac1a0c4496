using System.Diagnostics;
using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;

namespace BackendCareer.Web.Pages;

/// <summary>A page as it goes over the wire, in every coding. Holds nothing of any visitor.</summary>
internal sealed class FinishedPage
{
    /// <summary>The best compression takes seconds for each megabyte, and beyond this would hold up that of all other pages.</summary>
    private const int LargestForBest = 2 << 20;

    private readonly PageBody identity;
    private readonly PageBody gzip;
    private readonly PageBody brotli;
    private readonly IReadOnlyList<string> query;
    private readonly string hash;
    private long used = Stopwatch.GetTimestamp();

    /// <summary>A page just rendered, compressed lightly.</summary>
    public FinishedPage(byte[] html, StringValues type, KeyValuePair<string, StringValues>[] headers, IReadOnlyList<string> query)
    {
        (ContentType, Headers, this.query) = (type, headers, query);
        hash = Convert.ToHexStringLower(SHA256.HashData(html))[..20];
        identity = new(Coding.Identity, html, $"\"{hash}\"");
        gzip = new(Coding.Gzip, PageCompression.Gzip(html, best: false), $"\"{hash}-g\"");
        brotli = new(Coding.Brotli, PageCompression.Brotli(html, best: false), $"\"{hash}-b\"");
        IsBest = html.Length > LargestForBest;
    }

    private FinishedPage(FinishedPage light)
    {
        (ContentType, Headers, query, hash, identity) = (light.ContentType, light.Headers, light.query, light.hash, light.identity);
        var html = identity.Bytes;
        gzip = new(Coding.Gzip, PageCompression.Gzip(html, best: true), $"\"{hash}-g9\"", light.gzip.Tag);
        brotli = new(Coding.Brotli, PageCompression.Brotli(html, best: true), $"\"{hash}-b11\"", light.brotli.Tag);
        IsBest = true;
        used = light.used;
    }

    public StringValues ContentType { get; }

    /// <summary>Further headers that the page was answered with.</summary>
    public KeyValuePair<string, StringValues>[] Headers { get; }

    /// <summary>Whether it is compressed as well as it will be.</summary>
    public bool IsBest { get; }

    public long Used => Volatile.Read(ref used);

    public long Size => identity.Bytes.Length + gzip.Bytes.Length + brotli.Bytes.Length + 1024L;

    public FinishedPage Best() => new(this);

    public void Touch() => Volatile.Write(ref used, Stopwatch.GetTimestamp());

    public PageBody In(Coding coding) => coding switch
    {
        Coding.Brotli => brotli,
        Coding.Gzip => gzip,
        _ => identity,
    };

    /// <summary>Whether the request carries a parameter with which the page is another.</summary>
    public bool IsAskedOtherwise(HttpRequest request) =>
        request.QueryString.HasValue && query.Any(request.Query.ContainsKey);
}
