using System.CommandLine;
using System.Net.Sockets;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Settings;

namespace BackendCareer.Web.Commands;

/// <summary><c>serve</c> and <c>write</c>: the site, for everyone or for one author on this machine.</summary>
internal static class ServeVerb
{
    public static Command Serve(string[] configuration)
    {
        var command = new Command("serve", "Serve the guide (the default). Answers at once from a good database, and fills an empty one first.");
        command.SetAction((_, cancel) => RunAsync(configuration, drafts: false, cancel));
        return command;
    }

    public static Command Write(string[] configuration)
    {
        var command = new Command("write", "Serve for one author on this machine: drafts and future pages are visible. Listens on loopback only.");
        command.SetAction((_, cancel) => RunAsync(configuration, drafts: true, cancel));
        return command;
    }

    public static async Task<int> RunAsync(string[] configuration, bool drafts, CancellationToken cancel)
    {
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = configuration,
            ApplicationName = typeof(ServeVerb).Assembly.GetName().Name,
            ContentRootPath = AppContext.BaseDirectory,
        });
        var settings = SiteSettings.Read(builder.Configuration) with { Drafts = drafts };
        ListeningAddresses.Set(builder, settings);
        Folders.Require(settings);
        await using var app = builder.AddSite(settings).Build();
        app.UseSite();
        await app.Services.GetRequiredService<StartUp>().PrepareAsync(cancel);
        await StartAsync(app, cancel);
        await app.WaitForShutdownAsync(cancel);
        return Verbs.Good;
    }

    /// <summary>What may go wrong here is the address: a port in use or not allowed, https without a certificate.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken cancel)
    {
        try
        {
            await app.StartAsync(cancel);
        }
        catch (Exception e) when (e is IOException or SocketException or InvalidOperationException)
        {
            throw new SettingException($"The site cannot listen on {ListeningAddresses.Named(app.Configuration)}; allowed is an address that is free (--urls). {e.Message}");
        }
    }
}
