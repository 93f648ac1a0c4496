using BackendCareer.Web.Settings;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;

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
            o.XmlRepository = new FormKeys(Path.Combine(settings.DataRoot, "keys"), logs));
    }

    private static void Configure(AntiforgeryOptions options, SiteSettings settings)
    {
        options.Cookie = CookieOf(settings);
        options.FormFieldName = "token";
        // The site sends a stricter one with every answer.
        options.SuppressXFrameOptionsHeader = true;
    }

    /// <summary>A browser takes the prefix only from https and for the whole site; else the cookie goes nowhere but to the form.</summary>
    private static CookieBuilder CookieOf(SiteSettings settings)
    {
        CookieBuilder cookie = settings.SiteUrl?.StartsWith("https:", StringComparison.Ordinal) ?? false
            ? new SecureCookie { Name = "__Host-form", Path = "/" }
            : new CookieBuilder { Name = "form", Path = Routes.Feedback };
        cookie.SecurePolicy = CookieSecurePolicy.SameAsRequest;
        cookie.SameSite = SameSiteMode.Strict;
        cookie.HttpOnly = true;
        cookie.IsEssential = true;
        return cookie;
    }

    /// <summary>
    /// Secure although the request looks like plain http, as every one does behind a proxy that the settings do not name:
    /// the framework's own way to say so throws at such a request.
    /// </summary>
    private sealed class SecureCookie : CookieBuilder
    {
        public override CookieOptions Build(HttpContext context, DateTimeOffset expiresFrom)
        {
            var options = base.Build(context, expiresFrom);
            options.Secure = true;
            return options;
        }
    }
}
