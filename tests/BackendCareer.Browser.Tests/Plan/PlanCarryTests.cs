using System.IO.Compression;
using System.Text;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests.Plan;

/// <summary>A plan from another device: shown, asked about, and refused whole when anything of it is wrong.</summary>
[Collection<PlanReaders>]
public sealed class PlanCarryTests(PlanGuide guide)
{
    private const string Mine = "part-1/thing-1 2026-11-10";

    [Fact]
    public async Task A_link_opened_in_a_fresh_browser_brings_the_plan_and_is_sent_to_no_server()
    {
        await using var first = await guide.OpenAsync("/plan", PlanGuide.Json(Mine, "part-5/thing-5 2026-11-11"));
        await first.Page.PressAsync(first.Page.Button("Make a link"), "Enter");
        var field = first.Page.GetByLabel("Open this address on another device");
        await Assertions.Expect(field).ToBeFocusedAsync();
        var link = await field.InputValueAsync();
        Assert.Contains("/plan#plan=1d.", link, StringComparison.Ordinal);

        await using var second = await guide.OpenAsync("/path");
        var page = second.Page;
        var asked = new List<string>();
        page.Request += (_, request) => asked.Add(request.Url);
        await page.GotoAsync(link);
        await page.SeesAsync("It holds 2 ticks in 2 steps, made from 10 Nov 2026 to 11 Nov 2026");
        Assert.Null(await page.StoredAsync());
        await page.PressAsync(page.Button("Take it"), "Enter");

        await Assertions.Expect(page.Box(5, 5)).ToBeCheckedAsync();
        Assert.Equal(guide.Origin + "/plan", page.Url);
        Assert.DoesNotContain(asked, url => new Uri(url).PathAndQuery.Contains("1d.", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Replace mine", "part-1/thing-1 2026-11-20", "part-2/thing-2 2026-11-02")]
    [InlineData("Merge both", "part-1/thing-1 2026-11-10", "part-2/thing-2 2026-11-02", "part-3/thing-3 2026-11-03")]
    [InlineData("Leave mine as it is", "part-1/thing-1 2026-11-10", "part-3/thing-3 2026-11-03")]
    public async Task The_reader_chooses_what_becomes_of_both_plans_and_can_take_it_back(string answer, params string[] outcome)
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine, "part-3/thing-3 2026-11-03"));
        var page = open.Page;
        var before = await page.StoredAsync();

        await TakeAsync(page, PlanGuide.Json("part-1/thing-1 2026-11-20", "part-2/thing-2 2026-11-02"));
        await page.SeesAsync("Your plan here holds 2 ticks in 2 steps");
        Assert.Equal(before, await page.StoredAsync());
        await page.PressAsync(page.Button(answer), "Enter");
        Assert.Equal(PlanGuide.Json(outcome), await page.StoredAsync());
        if (answer[0] != 'L') await page.PressAsync(page.Button("Undo"), "Enter");

        Assert.Equal(before, await page.StoredAsync());
    }

    [Fact]
    public async Task Ticks_of_a_step_that_has_left_the_guide_come_along_as_the_page_says()
    {
        var plan = PlanGuide.Json("left-since/thing-1 2026-11-09", Mine);
        await using var first = await guide.OpenAsync("/plan", plan);
        await first.Page.SeesAsync("Kept in your plan and in every file and link that you make of it.");
        await first.Page.Button("Make a link").ClickAsync();
        var field = first.Page.GetByLabel("Open this address on another device");
        await Assertions.Expect(field).ToBeFocusedAsync();

        await using var second = await guide.OpenAsync("/path");
        await second.Page.GotoAsync(await field.InputValueAsync());
        await second.Page.SeesAsync("It holds 2 ticks in 2 steps, made from 9 Nov 2026 to 10 Nov 2026; 1 of them no longer in the guide.");
        await second.Page.Button("Take it").ClickAsync();

        Assert.Equal(plan, await second.Page.StoredAsync());
    }

    [Fact]
    public async Task A_plan_that_cannot_be_kept_can_be_taken_again_once_there_is_room()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        var page = open.Page;
        await page.EvaluateAsync("() => { const set = Storage.prototype.setItem; Storage.prototype.setItem = () => { throw new DOMException('no room', 'QuotaExceededError'); }; window.makeRoom = () => { Storage.prototype.setItem = set; }; }");
        await TakeAsync(page, PlanGuide.Json("part-2/thing-2 2026-11-02"));

        await page.Button("Replace mine").ClickAsync();
        await page.SeesAsync("full or forbidden");
        Assert.Equal(PlanGuide.Json(Mine), await page.StoredAsync());
        await page.EvaluateAsync("makeRoom()");
        await page.Button("Replace mine").ClickAsync();

        await Assertions.Expect(page.Box(2, 2)).ToBeCheckedAsync();
        await Assertions.Expect(page.Locator("[data-incoming]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_tick_made_since_survives_when_the_plan_that_came_in_is_taken_back()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        var page = open.Page;
        await TakeAsync(page, PlanGuide.Json("part-2/thing-2 2026-11-02"));
        await page.Button("Replace mine").ClickAsync();
        await page.Box(4, 4).CheckAsync();
        await page.Button("Undo").ClickAsync();

        await Assertions.Expect(page.Box(2, 2)).Not.ToBeCheckedAsync();
        await Assertions.Expect(page.Box(1, 1)).ToBeCheckedAsync();
        await Assertions.Expect(page.Box(4, 4)).ToBeCheckedAsync();
    }

    [Fact]
    public async Task The_link_is_copied_or_left_selected_where_the_browser_forbids_it()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        var page = open.Page;
        await page.Button("Make a link").ClickAsync();
        await page.SeesAsync("characters is ready");
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.Button("Copy").ClickAsync();
        await page.SeesAsync("The link is copied.");
        Assert.StartsWith(guide.Origin + "/plan#plan=1d.", await page.EvaluateAsync<string>("navigator.clipboard.readText()"), StringComparison.Ordinal);
        await page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError')); }");
        await page.Button("Copy").ClickAsync();

        await page.SeesAsync("The link is selected: copy it yourself.");
    }

    /// <summary>What may come in a file, and the reason for which it is refused.</summary>
    private static readonly (string File, string Reason)[] HostileFiles =
    [
        ("", "not JSON"),
        ("{\"format\":\"backendcareer-plan\",", "not JSON"),
        ("<html><script>alert(1)</script></html>", "not JSON"),
        ("[]", "not a plan"),
        ("null", "not a plan"),
        ("\"backendcareer-plan\"", "not a plan"),
        ("""{"format":"other","version":1,"ticks":{}}""", "not a plan"),
        ("""{"format":"backendcareer-plan","version":2,"ticks":{}}""", "version"),
        ("""{"format":"backendcareer-plan","version":"1","ticks":{}}""", "version"),
        ("""{"format":"backendcareer-plan","version":1}""", "no list of ticks"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":["part-1/thing-1"]}""", "no list of ticks"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{}}""", "no ticks"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{"part-1/thing-1":true}}""", "no day"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{"part-1/thing-1":["2026-11-01"]}}""", "no day"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{},"extra":1}""", "extra"),
        ("""{"format":"backendcareer-plan","version":1,"__proto__":{"polluted":1},"ticks":{"part-1/thing-1":"2026-11-01"}}""", "__proto__"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{"__proto__":"2026-11-01"}}""", "not the id"),
        ("""{"format":"backendcareer-plan","version":1,"ticks":{"constructor/prototype":"2026-11-01"}}""", "knows none"),
        ("""{"format":"backendcareer-plan","version":1,"hours":"8","ticks":{"part-1/thing-1":"2026-11-01"}}""", "hours"),
        ("""{"format":"backendcareer-plan","version":1,"hours":1e9,"ticks":{"part-1/thing-1":"2026-11-01"}}""", "hours"),
        (PlanGuide.Json("part-99/thing-1 2026-11-01"), "knows none"),
        (PlanGuide.Json("part-1/nobody-knows 2026-11-01"), "knows none"),
        (PlanGuide.Json("part-1/thing-1 2026-02-30"), "no day"),
        (PlanGuide.Json("part-1/thing-1 1970-01-01"), "cannot be"),
        (PlanGuide.Json("part-1/thing-1 9999-12-31"), "cannot be"),
        (PlanGuide.Json("part-1/<img/src=x/onerror=alert(1)> 2026-11-01"), "not the id"),
        (PlanGuide.Json("part-1/thing-1 <b>2026</b>"), "no day"),
        (PlanGuide.Json("part-1/../../etc 2026-11-01"), "not the id"),
        (PlanGuide.Json("part-1/\u202Egni\u0085ht 2026-11-01"), "“part-1/\uFFFDgni\uFFFDht” is not the id"),
        (PlanGuide.Json([.. Enumerable.Range(1, 2001).Select(n => $"part-1/o{n} 2026-11-01")]), "more than 2000"),
        (PlanGuide.Json(Mine) + new string(' ', 256 * 1024), "larger than 256 KB"),
        ("\0\u0001\ufffe", "not JSON"),
    ];

    /// <summary>What may come after the # of a link.</summary>
    private static readonly (string Fragment, string Reason)[] HostileLinks =
    [
        ("#plan=", "damaged"),
        ("#plan=1d.", "damaged"),
        ("#plan=1d.!!!!", "damaged"),
        ("#plan=1d.AAAA", "damaged"),
        (("#plan=1d." + Packed(PlanGuide.Json(Mine)))[..^8], "damaged"),
        ("#plan=1p.bm90IGpzb24", "not JSON"),
        ("#plan=1p.gICA", "not text"),
        ("#plan=2d.AAAA", "version"),
        ("#plan=1x.AAAA", "version"),
        ("#plan=1p." + new string('A', 20_000), "longer than 16,384 characters"),
        ("#plan=1d." + Packed(new string(' ', 4 * 1024 * 1024)), "unpacks to more than 256 KB"),
        ("#plan=1d." + Packed(PlanGuide.Json("part-99/thing-1 2026-11-01")), "knows none"),
    ];

    [Fact]
    public async Task A_broken_or_hostile_file_is_refused_whole_with_the_reason()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        foreach (var (file, reason) in HostileFiles)
        {
            await TakeAsync(open.Page, file);
            await RefusesAsync(open.Page, "This file was refused", reason);
        }
    }

    [Fact]
    public async Task A_broken_or_hostile_link_is_refused_whole_with_the_reason()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        foreach (var (fragment, reason) in HostileLinks)
        {
            await open.Page.GotoAsync(guide.Origin + "/plan" + fragment);
            await RefusesAsync(open.Page, "This link was refused", reason);
        }
    }

    [Theory]
    [InlineData("Save as a file", null)]
    [InlineData("Make a link", null)]
    [InlineData("Make a link", """{"format":"backendcareer-plan","version":1,"hours":8,"ticks":{}}""")]
    public async Task A_plan_without_ticks_is_not_carried_since_it_would_be_refused_where_it_arrives(string button, string? plan)
    {
        await using var open = await guide.OpenAsync("/plan", plan);
        var page = open.Page;
        var files = new List<IDownload>();
        page.Download += (_, file) => files.Add(file);

        await page.Button(button).ClickAsync();

        await page.SeesAsync("Nothing is ticked yet, so there is nothing to save or to carry.");
        await Assertions.Expect(page.Locator("[data-link]")).ToBeHiddenAsync();
        Assert.Empty(files);
        Assert.Equal(plan, await page.StoredAsync());
    }

    private static async Task RefusesAsync(IPage page, string title, string reason)
    {
        var answer = page.Locator("[data-incoming]");
        await Assertions.Expect(answer).ToContainTextAsync(title);
        await Assertions.Expect(answer).ToContainTextAsync(reason);
        Assert.Equal(0, await answer.Locator("img, b, script").CountAsync());
        Assert.Equal(PlanGuide.Json(Mine), await page.StoredAsync());
        Assert.False(await page.EvaluateAsync<bool>("'polluted' in {}"));
        await answer.GetByRole(AriaRole.Button, new() { Name = "Close" }).ClickAsync();
        await Assertions.Expect(answer).ToBeHiddenAsync();
    }

    [Fact]
    public async Task A_browser_that_cannot_compress_makes_a_longer_link_that_opens_anywhere()
    {
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json(Mine));
        var page = open.Page;
        await page.EvaluateAsync("delete globalThis.CompressionStream");
        await page.Button("Make a link").ClickAsync();
        var field = page.GetByLabel("Open this address on another device");
        await Assertions.Expect(field).ToBeFocusedAsync();
        var link = await field.InputValueAsync();
        Assert.Contains("#plan=1p.", link, StringComparison.Ordinal);

        await using var other = await guide.OpenAsync("/path");
        await other.Page.GotoAsync(link);
        await other.Page.SeesAsync("It holds 1 tick in 1 step, made on 10 Nov 2026");
    }

    [Fact]
    public async Task A_plan_of_every_outcome_fits_a_link_and_one_too_long_is_told_to_go_by_file()
    {
        var all = Enumerable.Range(1, 8).SelectMany(p => Enumerable.Range(1, 12).Select(n => $"part-{p}/thing-{n} 2026-11-{n + p:00}"));
        await using var open = await guide.OpenAsync("/plan", PlanGuide.Json([.. all]));
        await open.Page.Button("Make a link").ClickAsync();
        await open.Page.SeesAsync("characters is ready");

        var random = new Random(4);
        var many = Enumerable.Range(0, 2000).Select(_ => $"part-1/{Convert.ToHexStringLower(BitConverter.GetBytes(random.NextInt64()))} 2026-11-01").Distinct();
        await using var longer = await guide.OpenAsync("/plan", PlanGuide.Json([.. many]));
        await longer.Page.Button("Make a link").ClickAsync();
        await longer.Page.SeesAsync("too long for a link: save it as a file");
    }

    private static Task TakeAsync(IPage page, string file) =>
        page.GetByLabel("Take in a file").SetInputFilesAsync(new FilePayload { Name = "plan.json", MimeType = "application/json", Buffer = Encoding.UTF8.GetBytes(file) });

    private static string Packed(string text)
    {
        using var bytes = new MemoryStream();
        using (var deflate = new DeflateStream(bytes, CompressionLevel.SmallestSize)) deflate.Write(Encoding.UTF8.GetBytes(text));
        return Convert.ToBase64String(bytes.ToArray()).Replace('+', '-').Replace('/', '_').TrimEnd('=');
    }
}
