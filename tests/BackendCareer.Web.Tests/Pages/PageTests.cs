namespace BackendCareer.Web.Tests.Pages;

public sealed class PageTests(SmallGuide guide)
{
    [Fact]
    public async Task Links_to_pages_that_readers_cannot_open_are_plain_words()
    {
        var page = await guide.PageAsync("/skills/sql");
        var soon = page.QuerySelectorAll("article p span.soon").Select(s => s.InnerHtml).ToList();
        Assert.Contains("the <strong>second</strong> <code>step</code>", soon);
        Assert.Contains("next year", soon);
        Assert.NotNull(page.QuerySelector("a[href='/path/one#why']"));
        Assert.NotNull(page.QuerySelector("a[href='https://example.org/path/two']"));
        Assert.Null(page.QuerySelector("a[href^='/path/two']"));
    }

    [Fact]
    public async Task A_step_says_where_it_stands_and_what_comes_before_and_after()
    {
        var page = await guide.PageAsync("/path/three");
        Assert.Equal("Step 3 of 3", page.QuerySelector("article .sign")?.TextContent);
        Assert.Equal("/path/one", page.QuerySelector("a[rel=prev]")?.GetAttribute("href"));
        Assert.Null(page.QuerySelector("a[rel=next]"));
        Assert.Equal(["Step one", "Step two"], page.QuerySelectorAll(".facts li").Select(l => l.TextContent));
        Assert.Null(page.QuerySelector(".facts a[href='/path/two']"));
    }

    [Theory]
    [InlineData("/path/three", "Text of three.")]
    [InlineData("/roles/back-end-developer", "A role.")]
    [InlineData("/tasks/apis", "A task.")]
    public async Task The_first_paragraph_opens_the_page_and_the_summary_is_not_repeated(string address, string opening)
    {
        var page = await guide.PageAsync(address);
        Assert.Equal(opening, page.QuerySelector(".lead")?.TextContent);
        Assert.Single(page.QuerySelectorAll("article p"), p => p.TextContent == opening);
        var summary = page.QuerySelector("meta[name=description]")!.GetAttribute("content")!;
        Assert.DoesNotContain(summary, page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_opens_with_one_sentence_on_what_the_guide_is()
    {
        var home = await guide.PageAsync("/");
        Assert.Equal("The open guide.", home.QuerySelector("h1 + .lead")?.TextContent);
        Assert.Single(home.QuerySelectorAll("article p"), p => p.TextContent == "Home text with SQL.");
    }

    [Fact]
    public async Task A_page_whose_text_begins_with_a_heading_opens_with_its_summary() =>
        Assert.Equal("The first step.", (await guide.PageAsync("/path/one")).QuerySelector(".lead")?.TextContent);

    [Theory]
    [InlineData("/path/one", "Home, Path, Step one")]
    [InlineData("/articles/nested/deep", "Home, Articles, Nested, Deep")]
    [InlineData("/salaries/figures/us-backend", null)]
    public async Task A_breadcrumb_ends_with_the_page_itself(string address, string? trail)
    {
        var page = await guide.PageAsync(address);
        var crumbs = page.QuerySelectorAll(".crumbs li");
        var last = crumbs[^1];
        Assert.Equal("page", last.GetAttribute("aria-current"));
        Assert.Null(last.QuerySelector("a"));
        Assert.Equal(trail?.Split(", ")[^1] ?? page.QuerySelector("h1")!.TextContent, last.TextContent);
        Assert.Equal(trail ?? $"Home, Pay, {last.TextContent}", string.Join(", ", crumbs.Select(c => c.TextContent)));
    }

    [Fact]
    public async Task The_last_step_that_is_written_leads_back_to_the_whole_path()
    {
        var page = await guide.PageAsync("/path/three");
        Assert.Equal("/path", page.QuerySelector(".neighbors a:not([rel])")?.GetAttribute("href"));
        Assert.Null((await guide.PageAsync("/path/one")).QuerySelector(".neighbors a:not([rel])"));
    }

    [Fact]
    public async Task Figures_have_an_index_of_their_roles()
    {
        var page = await guide.PageAsync("/salaries");
        var targets = page.QuerySelectorAll(".index a").Select(a => a.GetAttribute("href")!).ToList();
        Assert.Equal(["#bc-of-back-end-developer", "#bc-of-operations"], targets);
        Assert.All(targets, target => Assert.NotNull(page.QuerySelector(target)));
        Assert.Null((await guide.PageAsync("/salaries?role=operations")).QuerySelector(".index"));
    }

    [Fact]
    public async Task A_step_has_its_outcomes_practice_and_questions()
    {
        var page = await guide.PageAsync("/path/one");
        Assert.Equal("I can do it.", page.QuerySelector(".outcomes li")?.TextContent);
        Assert.Contains("It answers 200", page.QuerySelector(".practice")?.TextContent, StringComparison.Ordinal);
        Assert.Equal("Why at all?", page.QuerySelector("details.question summary")?.TextContent);
        Assert.NotNull(page.QuerySelector("details.question a[href='#why']"));
        Assert.Contains("10 to 40 hours", page.QuerySelector(".facts")?.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Home_has_doors_that_open_the_steps_and_one_line_on_pay()
    {
        var page = await guide.PageAsync("/");
        Assert.Equal(["I am new"], page.QuerySelectorAll(".starts a").Select(a => a.TextContent));
        Assert.Equal(3, page.QuerySelectorAll(".line li").Length);
        var pay = page.QuerySelector(".pay")!;
        Assert.Contains("United States, 2025", pay.TextContent, StringComparison.Ordinal);
        Assert.NotNull(pay.QuerySelector("a[href='/salaries/figures/us-backend']"));
        Assert.NotNull(pay.QuerySelector("a[href='https://example.org/work']"));
    }

    [Fact]
    public async Task A_role_shows_its_figures_projection_skills_and_tasks()
    {
        var page = await guide.PageAsync("/roles/back-end-developer");
        Assert.Contains("175,000", page.QuerySelector("table")?.TextContent, StringComparison.Ordinal);
        Assert.Contains("+15 %", page.QuerySelector("article")?.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("a[href='/skills/sql']"));
        Assert.NotNull(page.QuerySelector("a[href='/tasks/apis']"));
        Assert.Null(page.QuerySelector("a[href='/tasks/backups']"));
    }

    [Fact]
    public async Task A_figure_tells_all_that_is_known_and_who_uses_it()
    {
        var page = await guide.PageAsync("/salaries/figures/us-backend");
        var text = page.QuerySelector("article")!.TextContent;
        foreach (var fact in new[] { "175,000", "2025", "Survey 2025", "ODbL 1.0", "read", "self-reported", "SQL", "Back end developer" })
        {
            Assert.Contains(fact, text, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("/salaries", 2)]
    [InlineData("/salaries?role=operations", 1)]
    [InlineData("/salaries?region=Germany", 1)]
    [InlineData("/salaries?role=operations&region=United%20States", 0)]
    [InlineData("/salaries?role=nope&region=%3Cscript%3E&x=1", 2)]
    public async Task Figures_are_filtered_without_script_and_unknown_values_ignored(string address, int rows) =>
        Assert.Equal(rows, (await guide.PageAsync(address)).QuerySelectorAll("tbody tr").Length);

    [Fact]
    public async Task A_page_is_described_for_machines()
    {
        var page = await guide.PageAsync("/skills/sql");
        Assert.Equal("SQL · BackendCareer", page.Title);
        Assert.EndsWith("/skills/sql", page.QuerySelector("link[rel=canonical]")?.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Equal("The language of tables.", page.QuerySelector("meta[name=description]")?.GetAttribute("content"));
        Assert.Equal("/skills/sql.md", page.QuerySelector("link[type='text/markdown']")?.GetAttribute("href"));
        Assert.Equal("article", page.QuerySelector("meta[property='og:type']")?.GetAttribute("content"));
        Assert.Equal("true", page.QuerySelector(".doors a[href='/skills']")?.GetAttribute("aria-current"));
    }

    [Fact]
    public async Task Contents_come_before_the_article_and_lead_to_its_headings()
    {
        var page = await guide.PageAsync("/skills/sql");
        var main = page.QuerySelector("main")!;
        Assert.Equal("On this page", main.FirstElementChild?.GetAttribute("aria-label"));
        Assert.Equal(["#tables", "#keys"], main.QuerySelectorAll("nav.toc a").Select(a => a.GetAttribute("href")));
    }

    [Fact]
    public async Task Hostile_text_is_shown_as_text()
    {
        var page = await guide.PageAsync("/articles/hostile");
        Assert.Equal("<script>alert('t')</script> & \"quotes\"", page.QuerySelector("h1")?.TextContent);
        Assert.Empty(page.QuerySelectorAll("script:not([src^='/js/']), img, [onerror], [style], article i"));
        Assert.Contains("{{ 7 * 7 }} @Model <% %>", page.QuerySelector("article")?.TextContent, StringComparison.Ordinal);
        foreach (var list in new[] { "/articles", "/search?q=quotes", "/articles/hostile/history", "/nope/%3Cscript%3E" })
        {
            using var answer = await guide.GetAsync(list);
            var text = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
            Assert.DoesNotMatch("(?i)<script(?! (id=\"bc-site\" type=\"module\" )?src=\"/js/)", text);
        }
    }

    [Fact]
    public async Task The_font_that_is_preloaded_is_the_one_that_the_styles_name()
    {
        var page = await guide.PageAsync("/");
        var font = page.QuerySelector("link[as=font]")!.GetAttribute("href")!;
        var styles = await guide.TextAsync(page.QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!);
        Assert.Contains($"url(\"..{font}\")", styles, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Html_has_no_blank_lines_and_no_trailing_space() =>
        Assert.DoesNotMatch("[ \\t]\\n|\\n\\n\\n", await guide.TextAsync("/path/one"));
}
