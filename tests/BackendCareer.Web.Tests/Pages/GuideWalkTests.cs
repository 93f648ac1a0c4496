namespace BackendCareer.Web.Tests.Pages;

public sealed class GuideWalkTests(SmallGuide guide)
{
    [Fact]
    public async Task Every_page_of_a_small_guide_opens_and_every_link_leads_somewhere()
    {
        var (pages, faults) = await new GuideWalk(guide.Client).RunAsync();
        Assert.Empty(faults);
        Assert.True(pages > 15);
    }

    [Fact]
    public async Task Every_page_of_the_shipped_guide_opens_and_every_link_leads_somewhere()
    {
        await using var site = await GuideSite.StartAsync(ShippedContent());
        var (pages, faults) = await new GuideWalk(site.Client).RunAsync();
        Assert.Empty(faults);
        Assert.True(pages > 30);
    }

    private static string ShippedContent()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "BackendCareer.sln"))) folder = folder.Parent;
        return Path.Combine(folder!.FullName, "content");
    }
}
