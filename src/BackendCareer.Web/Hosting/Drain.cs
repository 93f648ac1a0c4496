namespace BackendCareer.Web.Hosting;

/// <summary>
/// Lets visitors go before the server stops. The server closes a kept connection at once, even where a request has
/// just arrived on it; so that none is lost, every answer first says for a moment that its connection ends.
/// </summary>
internal sealed class Drain : IHostedLifecycleService
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(500);
    private volatile bool isStopping;

    public bool IsStopping => isStopping;

    public Task StoppingAsync(CancellationToken cancellationToken)
    {
        isStopping = true;
        return Task.Delay(Moment, cancellationToken);
    }

    public Task StartingAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StartedAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public Task StoppedAsync(CancellationToken cancellationToken) => Task.CompletedTask;
}

/// <summary>Ends the connection of every request that is answered while the site stops.</summary>
internal sealed class LastAnswer(RequestDelegate next, Drain drain)
{
    public Task InvokeAsync(HttpContext context)
    {
        if (drain.IsStopping) context.Response.Headers.Connection = "close";
        return next(context);
    }
}
