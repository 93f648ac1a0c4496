using BackendCareer.Content;
using BackendCareer.Data;
using BackendCareer.Web.Settings;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc.Razor;

namespace BackendCareer.Web;

/// <summary>The site in two verbs: what it is made of, and what happens to a request.</summary>
internal static class Site
{
    public static WebApplicationBuilder AddSite(this WebApplicationBuilder builder, SiteSettings settings)
    {
        var services = builder.Services;
        services.AddSingleton(settings);
        services.AddSingleton(TimeProvider.System);
        services.AddSingleton(new ContentFolder(settings.ContentRoot));
        services.AddScoped(sp => sp.GetRequiredService<Store>().Open());
        services.AddScoped(sp => new Audience(sp.GetRequiredService<TimeProvider>().GetUtcNow().UtcDateTime, settings.Drafts));
        services.AddPages();
        services.Configure<RazorViewEngineOptions>(FeatureFolders);
        services.Configure<RouteOptions>(o => o.LowercaseUrls = true);
        return builder;
    }

    public static void UseSite(this WebApplication app)
    {
        app.UsePages();
        app.UseRouting();
        app.MapStaticAssets();
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
