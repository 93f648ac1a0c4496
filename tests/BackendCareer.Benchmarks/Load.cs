using System.Net;

namespace BackendCareer.Benchmarks;

/// <summary>A bounded load on loopback: so many connections, so many requests each.</summary>
internal static class Load
{
    public const int Connections = 32;

    public static async Task RunAsync(string url, int requestsEach)
    {
        using var handler = new SocketsHttpHandler { MaxConnectionsPerServer = Connections, AutomaticDecompression = DecompressionMethods.None };
        using var client = new HttpClient(handler);
        await Task.WhenAll(Enumerable.Range(0, Connections).Select(_ => RepeatAsync(client, url, requestsEach)));
    }

    private static async Task RepeatAsync(HttpClient client, string url, int requests)
    {
        for (var i = 0; i < requests; i++)
        {
            using var request = new HttpRequestMessage(HttpMethod.Get, url);
            request.Headers.AcceptEncoding.ParseAdd("br");
            using var answer = await client.SendAsync(request);
            answer.EnsureSuccessStatusCode();
            await answer.Content.CopyToAsync(Stream.Null);
        }
    }
}
