using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using BackendCareer.Web.Tests.Pages;

[assembly: AssemblyFixture(typeof(SmallGuide))]

namespace BackendCareer.Web.Tests.Pages;

/// <summary>The site on a guide with one page of every kind and state, shared by the tests that only read it.</summary>
public sealed class SmallGuide : IAsyncLifetime
{
    private readonly ContentDirectory content = new(SmallGuideFiles.All);
    private GuideSite? site;

    public HttpClient Client => site!.Client;

    public async ValueTask InitializeAsync()
    {
        File.WriteAllBytes(content.PathOf("skills/pixel.png"), SmallGuideFiles.Png);
        File.CreateSymbolicLink(content.PathOf("skills/escape.svg"), "/etc/hostname");
        site = await GuideSite.StartAsync(content.Root);
    }

    public async ValueTask DisposeAsync()
    {
        await site!.DisposeAsync();
        content.Dispose();
    }

    public async Task<HttpResponseMessage> GetAsync(string address) =>
        await Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);

    /// <summary>The text of an answer that has to be good.</summary>
    public async Task<string> TextAsync(string address)
    {
        using var answer = await GetAsync(address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    public async Task<IDocument> PageAsync(string address) => new HtmlParser().ParseDocument(await TextAsync(address));
}
