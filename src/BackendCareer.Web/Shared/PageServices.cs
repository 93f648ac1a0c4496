using System.Text.Encodings.Web;
using System.Text.Unicode;
using BackendCareer.Data.Search;
using BackendCareer.Web.Articles;
using BackendCareer.Web.Print;
using BackendCareer.Web.Roles;
using BackendCareer.Web.Salaries;
using BackendCareer.Web.Search;
using BackendCareer.Web.Steps;
using Microsoft.Extensions.WebEncoders;

namespace BackendCareer.Web.Shared;

/// <summary>What the pages are made with.</summary>
internal static class PageServices
{
    public static void AddPages(this IServiceCollection services)
    {
        services.AddControllersWithViews()
            .ConfigureApplicationPartManager(parts => parts.FeatureProviders.Add(new InternalControllers()));
        services.Configure<RouteOptions>(AddPageForms);
        services.Configure<WebEncoderOptions>(o => o.TextEncoderSettings = new TextEncoderSettings(UnicodeRanges.All));
        services.AddSingleton<GuideSearch>();
        services.AddSingleton<Assets>();
        services.AddScoped<FooterLinks>();
        services.AddScoped<PageLinks>();
        services.AddScoped<NearestPages>();
        services.AddScoped<FigureUses>();
        services.AddScoped<PrintPages>();
        AddKinds(services);
    }

    /// <summary>To add a kind of page with something of its own to show: its presenter here, its view beside it.</summary>
    private static void AddKinds(IServiceCollection services)
    {
        services.AddScoped<ArticlePages>();
        services.AddScoped<SectionPages>();
        services.AddScoped<PathSteps>();
        services.AddScoped<Presenter, HomePresenter>();
        services.AddScoped<Presenter, StepPresenter>();
        services.AddScoped<Presenter, RolePresenter>();
        services.AddScoped<Presenter, TaskPresenter>();
        services.AddScoped<Presenter, SkillPresenter>();
        services.AddScoped<Presenter, TermPresenter>();
    }

    private static void AddPageForms(RouteOptions options)
    {
        options.ConstraintMap["markdown"] = typeof(MarkdownForm);
        options.ConstraintMap["history"] = typeof(HistoryForm);
        options.ConstraintMap["revision"] = typeof(RevisionForm);
    }

    /// <summary>Before routing: errors of whatever follows are told in the frame, and wrong forms of addresses sent on.</summary>
    public static void UsePages(this IApplicationBuilder app)
    {
        app.UseErrorPages();
        app.Use(CanonicalAddress.RedirectAsync);
    }
}
