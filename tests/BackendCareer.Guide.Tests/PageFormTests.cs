using System.Text.RegularExpressions;
using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Guide.Tests;

/// <summary>Walks every page of the guide for what its kind must have: sections, length, sources, links.</summary>
public partial class PageFormTests
{
    private static readonly string[] StepSections =
        ["Start here (15 minutes)", "Why it comes here", "What to learn, in order", "How long it takes", "Exercises", "Common mistakes", "Free resources"];

    private static readonly string[] RoleSections =
        ["What it pays", "Other titles", "A week in the job", "What it takes", "How to get in", "Where it leads", "How it differs from", "Outlook"];

    private static readonly string[] TaskSections = ["Worked example", "What goes wrong", "How seniors judge it", "Exercise"];

    public static TheoryData<string> Steps => Guide.Files("step");

    public static TheoryData<string> Roles => Guide.Files("role");

    public static TheoryData<string> Tasks => Guide.Files("task");

    public static TheoryData<string> Read => [.. Guide.Pages.Where(p => p.Article!.Kind is not ("section" or "root" or "term")).Select(p => p.File)];

    public static TheoryData<string> Terms => Guide.Files("term");

    [Fact]
    public void The_path_the_roles_the_tasks_and_the_pages_on_pay_are_all_there()
    {
        string[] expected =
        [
            .. "learn-the-basics choose-a-language databases frameworks portfolio freelance-or-employed find-work keep-learning".Split(' ').Select(s => "/path/" + s),
            .. "back-end-developer front-end-developer full-stack-developer mobile-developer data-engineer devops-engineer site-reliability-engineer database-administrator platform-engineer security-engineer software-architect".Split(' ').Select(s => "/roles/" + s),
            .. "databases-and-caching web-servers apis core-functionality security performance-reports backups version-control content-management".Split(' ').Select(s => "/tasks/" + s),
            .. "what-the-figures-are why-sources-disagree what-moves-pay how-to-negotiate well-paid-tech-roles".Split(' ').Select(s => "/salaries/" + s),
            "/articles/is-back-end-for-me", "/articles/entry-is-hard", "/corrections", "/about", "/privacy",
        ];

        Assert.Empty(expected.Except(Guide.Pages.Select(p => p.Article!.Url)));
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void A_page_answers_in_its_first_paragraph_of_at_most_fifty_words(string file) =>
        Assert.InRange(PageText.Words(PageText.Of(PageText.FirstParagraph(Guide.Page(file)))), 8, 50);

    [Theory]
    [MemberData(nameof(Terms))]
    public void A_term_is_defined_in_few_words(string file)
    {
        var page = Guide.Page(file);

        Assert.InRange(PageText.Words(PageText.Of(PageText.FirstParagraph(page)).Split(". ")[0]), 5, 40);
        Assert.InRange(PageText.Words(page), 40, 150);
        Assert.Contains(page.Article!.Links, l => l.Target != page.Article.Url);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void A_page_names_its_sources_with_the_day_they_were_read(string file)
    {
        var sources = Guide.Page(file).Article!.Sources;

        Assert.True(sources.Count > 0, "no sources");
        Assert.All(sources, s => Assert.NotNull(s.Accessed));
        Assert.Distinct(sources.Select(s => s.Url));
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void A_share_or_a_growth_stands_with_its_year(string file)
    {
        // A paragraph, a list item or a table with the paragraph before it: what a reader takes in at once.
        var page = Guide.Page(file);
        var blocks = page.Document!.Descendants<LeafBlock>().Where(b => b is ParagraphBlock && b.Parent is not TableCell).Cast<Block>()
            .Concat(page.Document!.Descendants<Table>());
        var without = blocks.Where(b => SurveyShare().IsMatch(PageText.Of(b)) && !Year().IsMatch(PageText.Of(b) + Before(b))).Select(b => $"line {b.Line + 1}: {PageText.Of(b)}");

        Assert.Empty(without);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_has_its_sections_and_its_length(string file)
    {
        var page = Guide.Page(file);

        Assert.Equal(StepSections, PageText.Headings(page));
        Assert.InRange(PageText.Words(page), 800, 1_800);
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void A_step_has_hours_outcomes_questions_and_exercises(string file)
    {
        var page = Guide.Page(file);
        var step = Assert.IsType<StepFields>(page.Article!.Fields);

        Assert.True(step.Hours is { From: > 0, Depends.Length: > 0 } hours && hours.To > hours.From);
        Assert.InRange(step.Outcomes.Count, 8, 15);
        Assert.InRange(step.Questions.Count, 3, 5);
        Assert.All(step.Questions, q => Assert.Contains(page.Article.Contents, h => "#" + h.Anchor == q.At));
        Assert.InRange(step.Practice.Count, 3, 6);
        Assert.All(step.Practice, p => Assert.NotEmpty(p.Accept));
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Toolshed_grows_in_every_step(string file)
    {
        var page = Guide.Page(file);
        var part = Assert.Single(((StepFields)page.Article!.Fields).Practice, p => p.Title.StartsWith($"Toolshed, part {page.Article.Order}", StringComparison.Ordinal));

        // The first part has no server yet.
        Assert.True(page.Article.Order == 1 || part.Accept.Count(a => Request().IsMatch(a)) >= 2, "fewer than two points that are checked over HTTP");
    }

    [Theory]
    [MemberData(nameof(Steps))]
    public void Every_free_resource_says_why_and_when_it_was_last_seen(string file)
    {
        var resources = PageText.Under(Guide.Page(file), "Free resources").SelectMany(b => b.Descendants<ListItemBlock>().Prepend(b as ListItemBlock)).OfType<ListItemBlock>().ToList();

        Assert.InRange(resources.Count, 3, 15);
        Assert.All(resources, r => Assert.NotEmpty(r.Descendants<LinkInline>()));
        Assert.All(resources, r => Assert.Matches(Seen(), PageText.Of(r)));
    }

    [Fact]
    public void Finding_work_lists_twelve_openings_and_twelve_marketplaces_with_their_state()
    {
        var tables = Guide.Page("path/07-find-work.md").Document!.Descendants<Table>()
            .Where(t => PageText.Of(t[0]).Contains("last seen", StringComparison.OrdinalIgnoreCase)).ToList();

        Assert.Equal(2, tables.Count);
        Assert.All(tables, t => Assert.True(t.Count - 1 >= 12, $"{t.Count - 1} rows"));
        Assert.All(tables, t => Assert.Matches("(?i)closed|absorbed|merged|renamed", PageText.Of(t)));
        Assert.All(tables.SelectMany(t => t.Skip(1)), row => Assert.All(((TableRow)row).Skip(1), cell => Assert.NotEqual("", PageText.Of(cell))));
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_has_its_sections_and_its_length(string file)
    {
        var page = Guide.Page(file);
        var headings = PageText.Headings(page);

        Assert.Equal(RoleSections.Length, headings.Count);
        Assert.All(RoleSections.Zip(headings), pair => Assert.StartsWith(pair.First, pair.Second, StringComparison.Ordinal));
        Assert.InRange(PageText.Words(page), 600, 1_500);
    }

    [Theory]
    [MemberData(nameof(Roles))]
    public void A_role_gives_its_outlook_with_edition_period_and_code(string file)
    {
        var page = Guide.Page(file);
        var outlook = string.Join('\n', PageText.Under(page, "Outlook").Select(PageText.Of));

        Assert.Matches(@"20\d\d.{1,4}(20)?\d\d", outlook);
        Assert.Matches(@"\b1[0-9]-\d{4}\b", outlook);
        Assert.All(((RoleFields)page.Article!.Fields).Outlook, o => Assert.Contains($"{Math.Abs(o.Percent)}%", outlook, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Tasks))]
    public void A_task_has_its_sections_and_its_length(string file)
    {
        var page = Guide.Page(file);
        var headings = PageText.Headings(page);
        var found = TaskSections.Select(s => headings.ToList().FindIndex(h => h.StartsWith(s, StringComparison.Ordinal))).ToList();

        Assert.DoesNotContain(-1, found);
        Assert.Equal(found.Order(), found);
        Assert.NotEmpty(PageText.Under(page, "Worked example").SelectMany(b => b.Descendants<FencedCodeBlock>().Prepend(b as FencedCodeBlock)).OfType<FencedCodeBlock>());
        Assert.InRange(PageText.Words(page), 600, 1_500);
    }

    [Theory]
    [MemberData(nameof(Read))]
    public void A_page_leads_on(string file)
    {
        var page = Guide.Page(file).Article!;

        Assert.True(page.Links.Count(l => l.Target != page.Url) >= 3, "too few links to other pages");
    }

    private static string Before(Block block)
    {
        var place = block is Table ? block : block.Parent is ListItemBlock item ? item.Parent! : block;
        var at = place.Parent!.IndexOf(place);
        return at > 0 ? " " + PageText.Of(place.Parent[at - 1]) : "";
    }

    [GeneratedRegex(@"\d% of (all |US |the )?(respondents|developers|professionals|people|graduates|websites|sites|jobs|workers|companies)\b|\b(grow|grew|fell|rose|decline|projected)\b.{0,40}\d%")]
    private static partial Regex SurveyShare();

    [GeneratedRegex(@"\b(19|20)\d\d\b")]
    private static partial Regex Year();

    [GeneratedRegex(@"\b(GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS)\b|\b[1-5]\d\d\b")]
    private static partial Regex Request();

    [GeneratedRegex(@"Seen (January|February|March|April|May|June|July|August|September|October|November|December) 20\d\d\.$")]
    private static partial Regex Seen();
}
