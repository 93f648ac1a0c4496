using System.Net;
using System.Net.Sockets;
using CliWrap;
using CliWrap.Buffered;

[assembly: AssemblyFixture(typeof(BackendCareer.Guide.Tests.Samples.PostgresCluster))]

namespace BackendCareer.Guide.Tests.Samples;

/// <summary>A PostgreSQL of our own on loopback, for as long as the tests run; a fresh database for each page.</summary>
public sealed class PostgresCluster : IAsyncLifetime
{
    private readonly string folder = Directory.CreateTempSubdirectory("postgres-").FullName;
    private readonly int port = FreePort();
    private int databases;

    private static string Programs { get; } = Directory.EnumerateDirectories("/usr/lib/postgresql")
        .OrderByDescending(d => int.Parse(Path.GetFileName(d), System.Globalization.CultureInfo.InvariantCulture))
        .Select(d => Path.Combine(d, "bin"))
        .First();

    public async ValueTask InitializeAsync()
    {
        if (Environment.IsPrivilegedProcess)
        {
            // PostgreSQL refuses to run as root.
            await Cli.Wrap("chown").WithArguments(["postgres", folder]).ExecuteAsync();
        }

        await RunAsync("initdb", "-D", Data, "-U", "guide", "-A", "trust", "-E", "UTF8", "--locale=C.UTF-8", "--no-sync");
        await RunAsync("pg_ctl", "-D", Data, "-w", "-l", Path.Combine(folder, "log"), "-o", $"-h 127.0.0.1 -p {port} -k {folder} -c fsync=off", "start");
    }

    /// <summary>Variables by which <c>psql</c> and its kin reach a new, empty database.</summary>
    public async Task<IReadOnlyDictionary<string, string?>> NewDatabaseAsync()
    {
        var name = $"page{Interlocked.Increment(ref databases)}";
        await RunAsync("createdb", "-h", "127.0.0.1", "-p", $"{port}", "-U", "guide", name);
        return new Dictionary<string, string?>
        {
            ["PGHOST"] = "127.0.0.1",
            ["PGPORT"] = $"{port}",
            ["PGUSER"] = "guide",
            ["PGDATABASE"] = name,
            ["PSQL_PAGER"] = "",
        };
    }

    public async ValueTask DisposeAsync()
    {
        await RunAsync("pg_ctl", "-D", Data, "-m", "immediate", "stop");
        Directory.Delete(folder, recursive: true);
    }

    private string Data => Path.Combine(folder, "data");

    private static async Task RunAsync(string program, params string[] arguments)
    {
        var path = Path.Combine(Programs, program);
        var command = Environment.IsPrivilegedProcess
            ? Cli.Wrap("setpriv").WithArguments(["--reuid=postgres", "--regid=postgres", "--clear-groups", path, .. arguments])
            : Cli.Wrap(path).WithArguments(arguments);
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await command.WithWorkingDirectory("/").ExecuteBufferedAsync(limit.Token);
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
