using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>The whole guide on one page.</summary>
public sealed partial class PrintTests(Browsing browsing)
{
    private const string WrongOnPaper = """
        () => {
          const style = (e, pseudo) => getComputedStyle(e, pseudo);
          const all = selector => [...document.querySelectorAll(selector)];
          const right = {
            'no navigation': all('header.top, footer.foot, nav, form').every(e => !e.checkVisibility()),
            'a sheet for each page': all('.sheet:not(.flows)').length > 10 && all('.sheet:not(.flows)').every(s => style(s).breakBefore === 'page'),
            'terms one after the other': all('.flows').length > 10 && all('.flows').every(t => style(t).breakBefore === 'auto'),
            'boxes to tick': all('.sheet .outcomes li').length > 10 && all('.sheet .outcomes li').every(li => parseFloat(style(li, '::before').borderTopWidth) >= 1),
            'addresses of links': all('.sheet a.external').every(a => style(a, '::after').content.includes(a.getAttribute('href'))),
            'contents': document.querySelector('.parts').checkVisibility(),
          };
          return Object.keys(right).filter(what => !right[what]);
        }
        """;

    [Theory]
    [InlineData(1280, ColorScheme.Light)]
    [InlineData(320, ColorScheme.Dark)]
    public async Task The_print_meets_wcag_22_aa_and_best_practice_and_scrolls_to_no_side(int width, ColorScheme scheme)
    {
        await using var open = await browsing.OpenAsync("/print", Browsing.View(width, scheme));

        Assert.Empty(await AxeScan.FaultsAsync(open.Page));
        Assert.Equal(0, await open.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - document.documentElement.clientWidth"));
    }

    [Fact]
    public async Task On_paper_each_page_begins_a_sheet_with_boxes_to_tick_and_addresses_of_links()
    {
        await using var open = await browsing.OpenAsync("/print", Browsing.View(1280, ColorScheme.Dark));
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = ColorScheme.Dark });

        Assert.Empty(await open.Page.EvaluateAsync<string[]>(WrongOnPaper));
    }

    [Fact]
    public async Task The_path_is_at_most_two_sheets_and_without_what_only_a_screen_can_do()
    {
        await using var open = await browsing.OpenAsync("/path");
        var margin = new Margin { Top = "1cm", Bottom = "1cm", Left = "1cm", Right = "1cm" };
        var paper = Encoding.Latin1.GetString(await open.Page.PdfAsync(new() { Format = "A4", Margin = margin }));

        Assert.InRange(Sheet().Count(paper), 1, 2);
        await open.Page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.Equal(0, await open.Page.Locator("[data-comfort], .reached ul").Filter(new() { Visible = true }).CountAsync());
    }

    [Fact]
    public async Task A_link_in_the_contents_leads_to_its_page_on_the_same_page()
    {
        await using var open = await browsing.OpenAsync("/print");

        await open.Page.Locator(".parts").GetByRole(AriaRole.Link, new() { Name = "Idempotent" }).ClickAsync();

        Assert.EndsWith("/print#/glossary/idempotent", open.Page.Url, StringComparison.Ordinal);
        Assert.True(await open.Page.GetByRole(AriaRole.Heading, new() { Name = "Idempotent", Exact = true }).EvaluateAsync<bool>("h => { const { top } = h.getBoundingClientRect(); return top >= 0 && top < innerHeight; }"));
    }

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex Sheet();
}
