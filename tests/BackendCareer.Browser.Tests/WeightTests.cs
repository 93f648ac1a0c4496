using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>What a page costs a reader who comes for the first time, in bytes on the wire, its pictures left out.</summary>
public sealed class WeightTests(Browsing browsing)
{
    private const string Shifts = """
        () => new Promise(done => {
          let sum = 0;
          new PerformanceObserver(list => { for (const shift of list.getEntries()) sum += shift.value; }).observe({ type: 'layout-shift', buffered: true });
          document.fonts.ready.then(() => setTimeout(() => done(sum), 300));
        })
        """;

    [Theory]
    [InlineData("/articles/rest-or-soap")]
    [InlineData("/tasks/apis")]
    [InlineData("/roles/back-end-developer")]
    public async Task An_article_page_comes_in_36_kb_and_six_requests(string address)
    {
        await using var open = await browsing.OpenAsync("about:blank");
        var requests = new List<IRequest>();
        open.Page.RequestFinished += (_, request) => requests.Add(request);
        await open.Page.GotoAsync(address, new() { WaitUntil = WaitUntilState.NetworkIdle });

        var weighed = new List<(string Type, int Bytes)>();
        foreach (var request in requests.Where(r => r.ResourceType != "image"))
        {
            weighed.Add((request.ResourceType, (await request.SizesAsync()).ResponseBodySize));
        }

        var of = weighed.ToLookup(w => w.Type, w => w.Bytes);
        var told = string.Join(", ", weighed);
        Assert.True(of["document"].Sum() is > 0 and <= 9000, told);
        Assert.True(of["stylesheet"].Sum() is > 0 and <= 8000, told);
        Assert.True(of["script"].Sum() is > 0 and <= 6000, told);
        Assert.True(of["font"].Sum() is > 0 and <= 13_000, told);
        Assert.True(weighed.Sum(w => w.Bytes) <= 36_000, told);
        Assert.True(weighed.Count <= 6, told);
    }

    [Fact]
    public async Task The_next_page_comes_in_12_kb()
    {
        await using var open = await browsing.OpenAsync("/articles/rest-or-soap");
        var bytes = 0;
        var requests = new List<IRequest>();
        open.Page.RequestFinished += (_, request) => requests.Add(request);
        await open.Page.GotoAsync("/tasks/apis", new() { WaitUntil = WaitUntilState.NetworkIdle });

        foreach (var request in requests) bytes += (await request.SizesAsync()).ResponseBodySize;

        Assert.NotEmpty(requests);
        Assert.InRange(bytes, 1, 12_000);
    }

    [Theory]
    [InlineData(1280)]
    [InlineData(360)]
    public async Task Nothing_moves_while_a_page_loads(int width)
    {
        await using var open = await browsing.OpenAsync("/", width);
        await open.Page.EvaluateAsync("localStorage.setItem('backendcareer.line', 'ddh.....'); localStorage.setItem('backendcareer.theme', 'dark')");
        foreach (var address in new[] { "/", "/path/databases", "/articles/rest-or-soap", "/roles/back-end-developer" })
        {
            await open.Page.GotoAsync(address);
            Assert.Equal((address, 0), (address, await open.Page.EvaluateAsync<double>(Shifts)));
        }
    }
}
