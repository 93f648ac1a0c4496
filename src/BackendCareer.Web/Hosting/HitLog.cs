namespace BackendCareer.Web.Hosting;

/// <summary>Tells of one finished page in 1,024.</summary>
internal sealed partial class HitLog(ILogger<HitLog> logger)
{
    private int count;

    /// <summary>The count is not exact under load; a sample need not be, and so costs nothing.</summary>
    public void Hit(HttpRequest request)
    {
        if ((++count & 1023) != 0) return;
        var path = RequestLog.PathOf(request);
        Served(request.Method, path);
    }

    [LoggerMessage(Level = LogLevel.Information, Message = "{RequestMethod} {RequestPath} from the finished pages")]
    private partial void Served(string requestMethod, string requestPath);
}
