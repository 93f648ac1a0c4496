using System.Globalization;
using System.Net.Sockets;
using System.Threading.RateLimiting;

namespace BackendCareer.Web.Feedback;

/// <summary>
/// How often the form may be sent. Addresses are known in memory alone, for as long as they count, and an IPv6 network
/// of one subscriber is one address.
/// </summary>
internal sealed class FeedbackLimits : IDisposable
{
    private const int Tries = 60, AnswersAtOnce = 5, SecondsForAnother = 12, AnswersOfAll = 60, AnswersOfDay = 2000;

    private static readonly TimeSpan Minute = TimeSpan.FromMinutes(1);
    private readonly PartitionedRateLimiter<HttpContext> tries = ByAddress(Tries, Minute, Tries);

    // The last one bounds what strangers can make the store grow by.
    private readonly PartitionedRateLimiter<HttpContext> answers = PartitionedRateLimiter.CreateChained(
        ByAddress(AnswersAtOnce, TimeSpan.FromSeconds(SecondsForAnother), 1), OfAll(AnswersOfAll, Minute), OfAll(AnswersOfDay, TimeSpan.FromDays(1)));

    /// <summary>Counts a form that was sent, whatever is in it.</summary>
    public bool MayTry(HttpContext http) => May(tries, http);

    /// <summary>Counts a form that is about to be stored.</summary>
    public bool MayAnswer(HttpContext http) => May(answers, http);

    public void Dispose()
    {
        tries.Dispose();
        answers.Dispose();
    }

    private static bool May(PartitionedRateLimiter<HttpContext> limiter, HttpContext http)
    {
        using var lease = limiter.AttemptAcquire(http);
        if (lease.IsAcquired) return true;
        var wait = lease.TryGetMetadata(MetadataName.RetryAfter, out var after) ? after : Minute;
        http.Response.Headers.RetryAfter = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds)).ToString(CultureInfo.InvariantCulture);
        return false;
    }

    private static PartitionedRateLimiter<HttpContext> ByAddress(int atOnce, TimeSpan period, int more) =>
        PartitionedRateLimiter.Create<HttpContext, string>(http => RateLimitPartition.GetTokenBucketLimiter(AddressOf(http), _ => new()
        {
            TokenLimit = atOnce,
            ReplenishmentPeriod = period,
            TokensPerPeriod = more,
        }));

    private static PartitionedRateLimiter<HttpContext> OfAll(int most, TimeSpan window) =>
        PartitionedRateLimiter.Create<HttpContext, int>(_ => RateLimitPartition.GetFixedWindowLimiter(0, _ => new() { PermitLimit = most, Window = window }));

    private static string AddressOf(HttpContext http) => http.Connection.RemoteIpAddress switch
    {
        null => "",
        { IsIPv4MappedToIPv6: true } mapped => mapped.MapToIPv4().ToString(),
        { AddressFamily: AddressFamily.InterNetworkV6 } six => Convert.ToHexString(six.GetAddressBytes().AsSpan(0, 8)),
        var four => four.ToString(),
    };
}
