using BackendCareer.Web.Tests;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests.Plan;

/// <summary>A guide of eight parts with twelve outcomes each, some of which have a past, and readers with a plan of their own.</summary>
public sealed class PlanGuide(Browsing browsing) : IAsyncLifetime
{
    public const string Key = "backendcareer.plan";

    private const string Past = """
          - { id: renamed, text: I can do what was renamed., was: [old-name] }
          - { id: half, text: I can do one half of what was split., was: [whole] }
          - { id: other-half, text: I can do the other half of what was split., was: [whole] }

        """;

    private readonly ContentDirectory content = new([("index.md", Home), ("path/_section.md", Landing), .. Enumerable.Range(1, 8).Select(Part)]);
    private GuideSite? site;

    private const string Home = "---\ntitle: Home\nsummary: The guide.\ndoors:\n  - { text: I am new, to: path/part-1 }\n---\n\nWords.\n";
    private const string Landing = "---\ntitle: Path\nsummary: All parts.\n---\n\nWords.\n";

    /// <summary>What an outcome says, which is also the name of its box.</summary>
    public static string Outcome(int part, int number) => $"I can do thing {number} of part {part}, and show anybody from outside that it holds.";

    /// <summary>The JSON of a plan with these ticks, each written <c>part-1/thing-1 2026-11-01</c>.</summary>
    public static string Json(params string[] ticks) =>
        """{"format":"backendcareer-plan","version":1,"ticks":{""" + string.Join(',', ticks.Select(Tick)) + "}}";

    private static string Tick(string tick)
    {
        var (id, day) = (tick.Split(' ')[0], tick.Split(' ')[1]);
        return $"\"{id}\":\"{day}\"";
    }

    /// <summary>An address of this guide for a reader who comes with a plan, or with none.</summary>
    public async Task<OpenPage> OpenAsync(string address, string? plan = null, int width = 1280, bool script = true)
    {
        var open = await browsing.OpenAsync(Origin + "/robots.txt", width, script);
        if (plan is not null) await open.Page.EvaluateAsync("([key, plan]) => localStorage.setItem(key, plan)", new[] { Key, plan });
        await open.Page.GotoAsync(Origin + address);
        if (script) await open.Page.Locator("[data-ready]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return open;
    }

    public string Origin => site!.Client.BaseAddress!.GetLeftPart(UriPartial.Authority).Replace("127.0.0.1", "localhost", StringComparison.Ordinal);

    public async ValueTask InitializeAsync() => site = await GuideSite.StartAsync(content.Root, kestrel: true);

    public async ValueTask DisposeAsync()
    {
        if (site is not null) await site.DisposeAsync();
        content.Dispose();
    }

    private static (string File, string Text) Part(int part) => ($"path/0{part}-part-{part}.md", $$"""
        ---
        title: Part {{part}} of all
        summary: What part {{part}} is about.
        {{(part == 1 ? "" : $"needs: [part-{part - 1}]")}}
        hours: { from: 24, to: 48, depends: "what you know" }
        outcomes:
        {{string.Concat(Enumerable.Range(1, 12).Select(n => $"  - {{ id: thing-{n}, text: \"{Outcome(part, n)}\" }}\n"))}}{{(part == 2 ? Past + "retired:\n  - { id: dropped, gone: part of thing 1 now }\n" : "")}}---

        Words of part {{part}}.
        """);
}

[CollectionDefinition]
public sealed class PlanReaders : ICollectionFixture<PlanGuide>;

/// <summary>How the tests use a plan: by names, and with the keyboard.</summary>
internal static class PlanSteps
{
    public static ILocator Box(this IPage page, int part, int number) =>
        page.GetByRole(AriaRole.Checkbox, new() { Name = PlanGuide.Outcome(part, number), Exact = true });

    public static ILocator Button(this IPage page, string name) => page.GetByRole(AriaRole.Button, new() { Name = name, Exact = true });

    public static Task<string?> StoredAsync(this IPage page, string key = PlanGuide.Key) =>
        page.EvaluateAsync<string?>("key => localStorage.getItem(key)", key);

    public static Task SeesAsync(this IPage page, string text) => Assertions.Expect(page.Locator("main")).ToContainTextAsync(text);

    /// <summary>Presses Tab until a control has the focus.</summary>
    public static async Task TabToAsync(this IPage page, ILocator control)
    {
        for (var presses = 0; presses < 300; presses++)
        {
            await page.Keyboard.PressAsync("Tab");
            if (await control.EvaluateAsync<bool>("e => e === document.activeElement")) return;
        }

        Assert.Fail($"The keyboard does not reach {control}.");
    }

    public static async Task PressAsync(this IPage page, ILocator control, string key)
    {
        await page.TabToAsync(control);
        await page.Keyboard.PressAsync(key);
    }
}
