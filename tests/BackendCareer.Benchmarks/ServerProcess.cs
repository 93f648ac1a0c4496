using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace BackendCareer.Benchmarks;

/// <summary>A server in a process of its own on loopback, whose processor time can be read.</summary>
internal sealed class ServerProcess : IDisposable
{
    private readonly Process process;

    private ServerProcess(Process process, string origin) => (this.process, Origin) = (process, origin);

    public string Origin { get; }

    public TimeSpan Processor
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<ServerProcess> StartAsync(Func<int, string[]> arguments, string readyAddress)
    {
        var port = FreePort();
        var start = new ProcessStartInfo("dotnet") { RedirectStandardOutput = true };
        foreach (var argument in arguments(port))
        {
            start.ArgumentList.Add(argument);
        }

        var process = Process.Start(start) ?? throw new InvalidOperationException("The server did not start.");
        _ = process.StandardOutput.ReadToEndAsync();
        var server = new ServerProcess(process, $"http://127.0.0.1:{port}");
        await server.WaitAsync(readyAddress);
        PinTo(process, processor: 0);
        return server;
    }

    public static void PinTo(Process process, int processor)
    {
        if (OperatingSystem.IsLinux() && Environment.ProcessorCount > processor)
        {
            process.ProcessorAffinity = 1 << processor;
        }
    }

    /// <summary>Waits until what it does behind the pages (checks, highlighting, compiling what is hot) is done: that is not a request's cost.</summary>
    public async Task SettleAsync()
    {
        for (var quiet = 0; quiet < 3;)
        {
            var before = Processor;
            await Task.Delay(TimeSpan.FromSeconds(1));
            quiet = Processor - before < TimeSpan.FromMilliseconds(30) ? quiet + 1 : 0;
        }
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private async Task WaitAsync(string address)
    {
        using var client = new HttpClient();
        for (var attempt = 0; attempt < 300 && !process.HasExited; attempt++)
        {
            try
            {
                using var answer = await client.GetAsync(Origin + address);
                if (answer.IsSuccessStatusCode)
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // Not listening yet.
            }

            await Task.Delay(100);
        }

        throw new InvalidOperationException($"{Origin}{address} never answered 200.");
    }
}
