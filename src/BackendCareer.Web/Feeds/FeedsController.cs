using BackendCareer.Data;
using BackendCareer.Web.Hosting;
using BackendCareer.Web.Shared;
using Microsoft.AspNetCore.Mvc;

namespace BackendCareer.Web.Feeds;

/// <summary>What machines read to find the pages.</summary>
internal sealed class FeedsController(GuideDb db, Audience audience, SiteAddress site) : ControllerBase
{
    [GetOrHead(Routes.Sitemap)]
    public async Task<IActionResult> Sitemap(CancellationToken cancel) =>
        File(SitemapXml.Write(site.Origin, await db.SitemapAsync(audience, cancel)), "application/xml; charset=utf-8");

    [GetOrHead(Routes.Robots)]
    public IActionResult Robots() => Content(
        $"""
        User-agent: *
        Disallow: {Routes.Search}
        Disallow: {Routes.Api}/
        Disallow: {Routes.Feedback}

        Sitemap: {site.Origin}{Routes.Sitemap}

        """,
        "text/plain; charset=utf-8");
}
