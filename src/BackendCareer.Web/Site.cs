using BackendCareer.Web.Feedback;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Pages;
using BackendCareer.Web.Settings;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc.Razor;

namespace BackendCareer.Web;

/// <summary>The site in two verbs: what it is made of, and what happens to a request.</summary>
internal static class Site
{
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder, SiteSettings settings)
    {
        builder.AddSiteLogging(settings);
        builder.AddTransport(settings);
        builder.WebHost.UseStaticWebAssets();
        // Files as they were built: compressed, and kept by browsers for ever. Only in development they follow their changes.
        if (!builder.Environment.IsDevelopment()) builder.Configuration["ReloadStaticAssetsAtRuntime"] = "false";
        builder.Services.AddGuide(settings);
        builder.Services.AddFollowing(settings);
        builder.Services.AddFinishedPages(settings);
        builder.Services.AddPages();
        builder.Services.AddFeedback(settings);
        builder.Services.Configure<RazorViewEngineOptions>(FeatureFolders);
        builder.Services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        return builder;
    }

    public static void UseSite(this WebApplication app)
    {
        var settings = app.Services.GetRequiredService<SiteSettings>();
        app.UseMiddleware<LastAnswer>();
        app.UseForwardedHeaders();
        if (settings.Https) app.UseMiddleware<HttpsRedirect>();
        app.UseHsts();
        if (settings.Drafts) app.UseRequestLog(everyOne: true);
        app.UseMiddleware<PageServer>();
        // In production below the finished pages, whose hits are sampled at no cost.
        if (!settings.Drafts) app.UseRequestLog(everyOne: false);
        app.UseSecurityHeaders();
        app.UseResponseCompression();
        app.UsePages();
        app.UseMiddleware<KnownMethods>();
        app.UseRouting();
        app.UseMiddleware<FillingGate>();
        app.UseMiddleware<PageRecorder>();
        app.MapStaticAssets();
        app.MapHealth();
        app.MapControllers();
    }

    /// <summary>Views stand beside their controller: <c>/Steps/Step.cshtml</c>, and what all share in <c>/Shared</c>.</summary>
    private static void FeatureFolders(RazorViewEngineOptions options)
    {
        options.ViewLocationFormats.Clear();
        options.ViewLocationFormats.Add("/{1}/{0}.cshtml");
        options.ViewLocationFormats.Add("/Shared/{0}.cshtml");
    }
}
