using System.Threading.Channels;

namespace BackendCareer.Web.Hosting;

/// <summary>Tells a worker that there is something to do; told many times before it looks, it looks once.</summary>
internal sealed class WakeUp
{
    private readonly Channel<bool> bell = Channel.CreateBounded<bool>(
        new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropWrite });

    public void Now() => bell.Writer.TryWrite(true);

    public ValueTask<bool> WaitAsync(CancellationToken cancel) => bell.Reader.ReadAsync(cancel);
}
