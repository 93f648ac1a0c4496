using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using BackendCareer.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace BackendCareer.Web.Tests.Pages;

/// <summary>The site on a real connection, where each test is a reader of an address of its own.</summary>
public sealed class FeedbackSite : IAsyncLifetime
{
    private readonly ContentDirectory content = new(SmallGuideFiles.All);

    public GuideSite Site { get; private set; } = null!;

    public async ValueTask InitializeAsync() => Site = await GuideSite.StartAsync(content.Root, kestrel: true);

    public async ValueTask DisposeAsync()
    {
        await Site.DisposeAsync();
        content.Dispose();
    }
}

/// <summary>A page asks whether it was useful, by a form that no cached page holds.</summary>
public sealed class FeedbackTests(FeedbackSite fixture) : IClassFixture<FeedbackSite>
{
    private const string Form = "/feedback?page=/skills/sql";
    private readonly GuideSite site = fixture.Site;
    private readonly string reader = $"203.0.113.{Interlocked.Increment(ref readers)}";
    private static int readers;

    [Fact]
    public async Task A_page_links_to_the_form_and_holds_nothing_of_it()
    {
        using var answer = await site.Client.GetAsync(Address("/skills/sql"));
        var page = await DocumentAsync(answer);

        Assert.Equal(["/feedback?page=/skills/sql", "/feedback?page=/skills/sql&reason=wrong"],
            page.QuerySelectorAll("main a[href^='/feedback']").Select(a => a.GetAttribute("href")));
        Assert.Empty(page.QuerySelectorAll("main input[name=token], main form"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task The_form_is_never_cached_or_listed_and_its_cookie_goes_to_no_other_page()
    {
        using var answer = await site.Client.GetAsync(Address(Form));
        var cookie = Assert.Single(answer.Headers.GetValues("Set-Cookie"));

        Assert.Contains("no-store", answer.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Matches("^form=[^;]+; path=/feedback; samesite=strict; httponly$", cookie);
        Assert.Equal("DENY", Assert.Single(answer.Headers.GetValues("X-Frame-Options")));
        Assert.Contains("content=\"noindex\"", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("Disallow: /feedback", await site.Client.GetStringAsync(Address("/robots.txt")), StringComparison.Ordinal);
    }

    /// <summary>Also behind a proxy whose word for https is not taken, where every request looks like plain http.</summary>
    [Theory]
    [InlineData("https")]
    [InlineData("http")]
    public async Task On_https_the_cookie_is_bound_to_the_host(string seen)
    {
        using var content = new ContentDirectory(SmallGuideFiles.All);
        await using var secure = await GuideSite.StartAsync(content.Root, settings: new Dictionary<string, string> { ["Site:Url"] = "https://guide.example" });
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"{seen}://guide.example{Form}"));

        using var answer = await secure.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Matches("^__Host-form=[^;]+; path=/; secure; samesite=strict; httponly$", Assert.Single(answer.Headers.GetValues("Set-Cookie")));
    }

    [Fact]
    public async Task The_form_works_where_the_disk_takes_no_key()
    {
        using var content = new ContentDirectory(SmallGuideFiles.All);
        await using var full = GuideSite.Start(content.Root);
        await File.WriteAllTextAsync(Path.Combine(full.DataRoot, "keys"), "in the way of the folder", TestContext.Current.CancellationToken);
        await full.WaitForReadyAsync();
        using var opened = await full.Client.GetAsync(Address(Form));
        Assert.Equal(HttpStatusCode.OK, opened.StatusCode);
        var form = FieldsOf(await DocumentAsync(opened), opened.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);

        using var request = RequestOf(form, ("useful", "yes"));
        using var answer = await full.Client.SendAsync(request);

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData("&reason=wrong", "wrong")]
    [InlineData("&reason=nonsense", null)]
    [InlineData("&reason=wrong&reason=old", null)]
    [InlineData("", null)]
    public async Task A_link_may_tick_a_reason(string query, string? ticked)
    {
        var page = await DocumentAsync(await site.Client.GetAsync(Address(Form + query)));
        Assert.Equal(ticked, page.QuerySelector("input[name=reason][checked]")?.GetAttribute("value"));
    }

    [Theory]
    [InlineData("/feedback")]
    [InlineData("/feedback?page=")]
    [InlineData("/feedback?page=/nope")]
    [InlineData("/feedback?page=/path/two")]
    [InlineData("/feedback?page=https://evil.example/")]
    [InlineData("/feedback?page=/skills/sql&page=/about")]
    [InlineData("/feedback?page=%00%ff")]
    [InlineData("/feedback?page=/nope&sent=yes")]
    public async Task A_form_about_no_page_lets_choose_nothing(string address)
    {
        using var answer = await site.Client.GetAsync(Address(address));
        var page = await DocumentAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains("No page of the guide has the address", page.Body!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll("form.feedback, [name=useful]"));
        Assert.False(answer.Headers.Contains("Set-Cookie"));
    }

    [Fact]
    public async Task An_answer_is_stored_and_thanked_for()
    {
        var form = await OpenAsync(Form);
        using var answer = await PostAsync(form, ("useful", "no"), ("reason", "wrong"), ("reason", "old"), ("sentence", " Rows and\r\ncolumns. "), ("text", "One\r\ntwo <b>& “three”\n"));

        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
        Assert.Equal("/feedback?page=%2Fskills%2Fsql&sent=yes", answer.Headers.Location!.OriginalString);
        var thanks = await DocumentAsync(await site.Client.GetAsync(answer.Headers.Location));
        Assert.Equal("Thank you", thanks.QuerySelector("h1")!.TextContent);
        Assert.NotNull(thanks.QuerySelector("main a[href='/skills/sql']"));
        var row = await RowAsync(form.Id);
        Assert.Equal((false, "/skills/sql", "Rows and columns.", "One\ntwo <b>& “three”"), (row.Useful, row.Page, row.Sentence, row.Text));
        Assert.Equal(["wrong", "old"], row.Reasons);
        Assert.Equal(DateOnly.FromDateTime(DateTime.UtcNow), row.Day);
        Assert.Equal(await HashOfAsync("/skills/sql"), row.Hash);
    }

    [Fact]
    public async Task A_stored_row_holds_nothing_of_the_reader()
    {
        var form = await OpenAsync(Form);
        using var answer = await PostAsync(form, [("useful", "yes")], ("User-Agent", "Telltale/1.0"), ("Accept-Language", "tlh"), ("Referer", $"{site.Client.BaseAddress}skills/sql?me"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        var values = await ValuesAsync(form.Id);

        Assert.Equal(["Key", "Form", "Page", "Hash", "Revision", "Useful", "Reasons", "Text", "Sentence", "Day"], values.Keys);
        Assert.Equal(DateTime.UtcNow.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), values["Day"]);
        Assert.DoesNotContain(values.Values, v => v.Contains(reader, StringComparison.Ordinal) || v.Contains("Telltale", StringComparison.Ordinal)
            || v.Contains("tlh", StringComparison.Ordinal) || v.Contains("?me", StringComparison.Ordinal) || v.Contains(form.Token, StringComparison.Ordinal)
            || v.Contains(form.Cookie.Split('=')[1], StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_stored_once_and_thanked_for_twice()
    {
        var form = await OpenAsync(Form);
        using var first = await PostAsync(form, ("useful", "yes"));
        using var second = await PostAsync(form, ("useful", "yes"));

        Assert.Equal((HttpStatusCode.SeeOther, HttpStatusCode.SeeOther), (first.StatusCode, second.StatusCode));
        Assert.Equal(1, await CountAsync(form.Id));
    }

    public static TheoryData<string, string, string, string> Impossible => new()
    {
        { "useful", "", "bc-fb-useful-fault", "yes or no" },
        { "useful", "maybe", "bc-fb-useful-fault", "yes or no" },
        { "reason", "because", "bc-fb-reason-fault", "not on this list" },
        { "reason", "wrong,old", "bc-fb-reason-fault", "not on this list" },
        { "text", new string('x', 1001), "bc-fb-text-fault", "1,001 characters" },
        { "text", new string('€', 6000), "bc-fb-text-fault", "6,000 characters" },
        { "text", "bell\u0007", "bc-fb-text-fault", "cannot be seen" },
        { "text", "nul\0", "bc-fb-text-fault", "cannot be seen" },
        { "text", "turned \u202Eround", "bc-fb-text-fault", "cannot be seen" },
        { "sentence", new string('x', 501), "bc-fb-sentence-fault", "501 characters" },
        { "sentence", "escape\u001B[2J", "bc-fb-sentence-fault", "cannot be seen" },
        { "page", "/nope", "bc-fb-page-fault", "No page of the guide" },
        { "page", "", "bc-fb-page-fault", "No page of the guide" },
        { "page", "/path/two", "bc-fb-page-fault", "No page of the guide" },
        { "page", "<script>alert(1)</script>", "bc-fb-page-fault", "No page of the guide" },
    };

    [Theory]
    [MemberData(nameof(Impossible))]
    public async Task An_impossible_value_is_named_beside_its_field_and_all_that_was_typed_stays(string field, string value, string fault, string says)
    {
        var form = await OpenAsync(Form);
        var typed = new Dictionary<string, string> { ["useful"] = "no", ["reason"] = "hard", ["sentence"] = "\"A\" <sentence>", ["text"] = "\nLine & line\nline" };
        typed[field] = value;

        using var answer = await PostAsync(form, [.. typed.Select(t => (t.Key, t.Value))]);
        var page = await DocumentAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Equal("text/html; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
        Assert.Contains(says, page.GetElementById(fault)!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector($"[aria-describedby~={fault}]"));
        Assert.NotNull(page.QuerySelector(".faults[autofocus][tabindex] a[href^='#bc-fb-']"));
        Assert.Equal(0, await CountAsync(form.Id));
        if (field != "useful") Assert.Equal("no", page.QuerySelector("[name=useful][checked]")!.GetAttribute("value"));
        if (field != "reason") Assert.Equal("hard", page.QuerySelector("[name=reason][checked]")!.GetAttribute("value"));
        if (field != "page") Assert.Equal("/skills/sql", page.QuerySelector("[name=page]")!.GetAttribute("value"));
        // The parser cannot hold a NUL, whoever sends it.
        Assert.Equal(typed["sentence"], page.QuerySelector("[name=sentence]")!.GetAttribute("value"));
        Assert.Equal(typed["text"].Replace('\0', '\uFFFD'), ((IHtmlTextAreaElement)page.QuerySelector("[name=text]")!).Value);

        using var mended = await PostAsync(FieldsOf(page, form.Cookie), ("useful", "yes"), ("page", "/skills/sql"));
        Assert.Equal(HttpStatusCode.SeeOther, mended.StatusCode);
    }

    [Fact]
    public async Task What_is_missing_or_damaged_is_named()
    {
        var form = await OpenAsync(Form);
        using var noAnswer = await PostAsync(form, ("text", "words"));
        Assert.NotNull((await DocumentAsync(noAnswer)).GetElementById("bc-fb-useful-fault"));

        using var damaged = await PostAsync(form with { Id = "no such name" }, ("useful", "yes"));
        var page = await DocumentAsync(damaged);
        Assert.Equal(HttpStatusCode.BadRequest, damaged.StatusCode);
        Assert.Contains("damaged", page.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
        Assert.Matches("^[0-9a-f]{32}$", page.QuerySelector("[name=form]")!.GetAttribute("value")!);
    }

    [Theory]
    [InlineData(true, false)]
    [InlineData(false, true)]
    [InlineData(false, false)]
    public async Task A_form_without_its_token_or_cookie_is_refused_and_keeps_what_was_typed(bool token, bool cookie)
    {
        var form = await OpenAsync(Form);
        using var answer = await PostAsync(form with { Token = token ? form.Token : "", Cookie = cookie ? form.Cookie : "" }, ("useful", "yes"), ("text", "Kept words"));
        var page = await DocumentAsync(answer);

        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("grown old", page.QuerySelector(".faults")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("Kept words", page.QuerySelector("textarea")!.TextContent);
        Assert.Equal(0, await CountAsync(form.Id));
    }

    [Theory]
    [InlineData("Sec-Fetch-Site", "cross-site")]
    [InlineData("Sec-Fetch-Site", "same-site")]
    [InlineData("Origin", "https://evil.example")]
    [InlineData("Origin", "null")]
    public async Task A_form_of_another_site_is_refused(string header, string value)
    {
        var form = await OpenAsync(Form);
        using var answer = await PostAsync(form, [("useful", "yes")], (header, value));

        Assert.Equal(HttpStatusCode.Forbidden, answer.StatusCode);
        Assert.Equal(0, await CountAsync(form.Id));
    }

    [Fact]
    public async Task A_form_of_this_site_is_taken()
    {
        var form = await OpenAsync(Form);
        using var answer = await PostAsync(form, [("useful", "yes")], ("Sec-Fetch-Site", "same-origin"), ("Origin", site.Client.BaseAddress!.GetLeftPart(UriPartial.Authority)));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);
    }

    [Theory]
    [InlineData(70_000, HttpStatusCode.RequestEntityTooLarge)]
    [InlineData(900_000, HttpStatusCode.RequestEntityTooLarge)]
    public async Task A_body_beyond_the_bounds_is_refused(int length, HttpStatusCode status)
    {
        var form = await OpenAsync(Form);
        using var told = await PostAsync(form, ("useful", "yes"), ("text", new string('x', length)));
        Assert.Equal(status, told.StatusCode);
        Assert.Contains("Too much at once", await told.Content.ReadAsStringAsync(), StringComparison.Ordinal);

        using var request = new HttpRequestMessage(HttpMethod.Post, Address("/feedback")) { Content = new StringContent(new string('x', length)) };
        request.Headers.TransferEncodingChunked = true;
        request.Content.Headers.ContentType = new("application/x-www-form-urlencoded");
        using var untold = await site.Client.SendAsync(request);
        Assert.Equal(status, untold.StatusCode);
    }

    [Theory]
    [InlineData("text/plain", "useful=yes")]
    [InlineData("application/json", "{}")]
    [InlineData("multipart/form-data; boundary=x", "--x--")]
    public async Task Another_type_of_body_is_refused(string type, string body)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, Address("/feedback")) { Content = new StringContent(body) };
        request.Content.Headers.ContentType = System.Net.Http.Headers.MediaTypeHeaderValue.Parse(type);
        using var answer = await site.Client.SendAsync(request);
        Assert.Equal(HttpStatusCode.UnsupportedMediaType, answer.StatusCode);
    }

    [Fact]
    public async Task Hundreds_of_fields_are_refused()
    {
        using var content = new FormUrlEncodedContent(Enumerable.Range(0, 200).Select(i => KeyValuePair.Create($"f{i}", "x")));
        using var answer = await site.Client.PostAsync(Address("/feedback"), content);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
    }

    [Fact]
    public async Task Who_sends_too_many_waits_and_keeps_what_was_typed_while_others_go_on()
    {
        var form = await OpenAsync(Form);
        HttpResponseMessage answer;
        for (var sent = 0; ; sent++)
        {
            answer = await PostAsync(form with { Id = Guid.NewGuid().ToString("N") }, ("useful", "yes"), ("text", "Kept words"));
            if (answer.StatusCode != HttpStatusCode.SeeOther) break;
            Assert.InRange(sent, 0, 10);
        }

        using (answer)
        {
            var page = await DocumentAsync(answer);
            Assert.Equal(HttpStatusCode.TooManyRequests, answer.StatusCode);
            Assert.InRange(answer.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
            Assert.Equal("Kept words", page.QuerySelector("textarea")!.TextContent);
            Assert.NotNull(page.QuerySelector(".faults"));
        }

        using var other = await PostAsync(form with { Id = Guid.NewGuid().ToString("N") }, [("useful", "yes")], ("X-Forwarded-For", "198.51.100.7"));
        Assert.Equal(HttpStatusCode.SeeOther, other.StatusCode);
    }

    [Fact]
    public async Task A_subscriber_s_ipv6_network_counts_as_one_reader()
    {
        var form = await OpenAsync(Form);
        var statuses = new List<HttpStatusCode>();
        for (var host = 1; host <= 8; host++)
        {
            using var answer = await PostAsync(form with { Id = Guid.NewGuid().ToString("N") }, [("useful", "yes")], ("X-Forwarded-For", $"2001:db8:0:1::{host}"));
            statuses.Add(answer.StatusCode);
        }

        Assert.Equal([.. Enumerable.Repeat(HttpStatusCode.SeeOther, 5), .. Enumerable.Repeat(HttpStatusCode.TooManyRequests, 3)], statuses);
    }

    [Fact]
    public async Task An_old_address_of_a_page_leads_to_the_form_about_it()
    {
        var form = await OpenAsync("/feedback?page=/skills/structured-query-language");
        using var answer = await PostAsync(form, ("useful", "yes"));
        Assert.Equal("/skills/sql", (await RowAsync(form.Id)).Page);
    }

    [Fact]
    public async Task The_log_tells_neither_what_was_said_nor_of_which_page_at_which_hour()
    {
        var form = await OpenAsync("/feedback?page=/about");
        using var answer = await PostAsync(form, ("useful", "no"), ("text", "Words of a reader"));
        Assert.Equal(HttpStatusCode.SeeOther, answer.StatusCode);

        var log = string.Concat(Directory.GetFiles(Path.Combine(site.DataRoot, "logs")).Select(Read));

        Assert.NotEmpty(log);
        Assert.DoesNotContain("\"/about\"", log, StringComparison.Ordinal);
        Assert.DoesNotContain("Words of a reader", log, StringComparison.Ordinal);
        Assert.DoesNotContain(reader, log, StringComparison.Ordinal);
    }

    private static string Read(string file)
    {
        using var stream = new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }

    private static Uri Address(string address) => new(address, UriKind.Relative);

    private static async Task<IHtmlDocument> DocumentAsync(HttpResponseMessage answer) =>
        new HtmlParser().ParseDocument(await answer.Content.ReadAsStringAsync());

    private async Task<SentForm> OpenAsync(string address)
    {
        using var answer = await site.Client.GetAsync(Address(address));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return FieldsOf(await DocumentAsync(answer), answer.Headers.GetValues("Set-Cookie").Single().Split(';')[0]);
    }

    private static SentForm FieldsOf(IDocument page, string cookie) => new(
        page.QuerySelector("[name=token]")!.GetAttribute("value")!, page.QuerySelector("[name=form]")!.GetAttribute("value")!,
        page.QuerySelector("[name=page]")!.GetAttribute("value")!, cookie);

    private Task<HttpResponseMessage> PostAsync(SentForm form, params (string Name, string Value)[] fields) => PostAsync(form, fields, []);

    private async Task<HttpResponseMessage> PostAsync(SentForm form, (string Name, string Value)[] fields, params (string Name, string Value)[] headers)
    {
        using var request = RequestOf(form, fields);
        request.Headers.Add("X-Forwarded-For", reader);
        foreach (var (name, value) in headers)
        {
            request.Headers.Remove(name);
            request.Headers.Add(name, value);
        }

        return await site.Client.SendAsync(request);
    }

    private static HttpRequestMessage RequestOf(SentForm form, params (string Name, string Value)[] fields)
    {
        (string, string)[] hidden = [("token", form.Token), ("form", form.Id), ("page", form.Page)];
        var all = hidden.Where(h => !fields.Any(f => f.Name == h.Item1)).Concat(fields).Select(f => KeyValuePair.Create(f.Item1, f.Item2));
        var request = new HttpRequestMessage(HttpMethod.Post, Address("/feedback")) { Content = new FormUrlEncodedContent(all) };
        if (form.Cookie.Length > 0) request.Headers.Add("Cookie", form.Cookie);
        return request;
    }

    private async Task<T> AskAsync<T>(Func<GuideDb, Task<T>> ask)
    {
        await using var db = site.Services.GetRequiredService<Store>().Open();
        return await ask(db);
    }

    private Task<PageFeedback> RowAsync(string form) => AskAsync(db => db.Feedback.AsNoTracking().SingleAsync(f => f.Form == form));

    private Task<int> CountAsync(string form) => AskAsync(db => db.Feedback.CountAsync(f => f.Form == form));

    private Task<string> HashOfAsync(string url) => AskAsync(db => db.Articles.Where(a => a.Url == url).Select(a => a.Hash).SingleAsync());

    /// <summary>Every column of a row as the file holds it, whatever the class says.</summary>
    private async Task<Dictionary<string, string>> ValuesAsync(string form)
    {
        await using var connection = new SqliteConnection($"Data Source={Path.Combine(site.DataRoot, "guide.db")};Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT * FROM Feedback WHERE Form = $form";
        command.Parameters.AddWithValue("$form", form);
        await using var row = await command.ExecuteReaderAsync();
        Assert.True(await row.ReadAsync());
        return Enumerable.Range(0, row.FieldCount).ToDictionary(row.GetName, i => row.GetValue(i).ToString()!);
    }

    private sealed record SentForm(string Token, string Id, string Page, string Cookie);
}
