using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.AspNetCore.DataProtection.Repositories;

namespace BackendCareer.Web.Feedback;

/// <summary>What the form needs: its limits, its token, and keys that outlive a restart.</summary>
internal static class FeedbackServices
{
    public static void AddFeedback(this IServiceCollection services, SiteSettings settings)
    {
        services.AddSingleton<FeedbackLimits>();
        services.AddScoped<FeedbackDesk>();
        services.AddAntiforgery(o => Configure(o, settings));
        services.AddDataProtection().SetApplicationName("BackendCareer");
        services.AddOptions<KeyManagementOptions>().Configure<ILoggerFactory>((o, logs) =>
            o.XmlRepository = new FileSystemXmlRepository(KeyFolder(settings.DataRoot), logs));
    }

    private static void Configure(AntiforgeryOptions options, SiteSettings settings)
    {
        var https = settings.SiteUrl?.StartsWith("https:", StringComparison.Ordinal) ?? false;
        var cookie = options.Cookie;
        // A browser takes the prefix only from https and for the whole site; else the cookie goes nowhere but to the form.
        (cookie.Name, cookie.Path) = https ? ("__Host-form", "/") : ("form", Routes.Feedback);
        cookie.SecurePolicy = https ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.HttpOnly = true;
        options.FormFieldName = "token";
        // The site sends a stricter one with every answer.
        options.SuppressXFrameOptionsHeader = true;
    }

    private static DirectoryInfo KeyFolder(string dataRoot)
    {
        var folder = Path.Combine(dataRoot, "keys");
        return OperatingSystem.IsWindows()
            ? Directory.CreateDirectory(folder)
            : Directory.CreateDirectory(folder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }
}
