using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

public sealed class LayoutTests(Browsing browsing)
{
    private const string Sideways = """
        () => {
          const over = document.documentElement.scrollWidth - document.documentElement.clientWidth;
          return over > 0 ? [over + ' px too wide'] : [];
        }
        """;

    /// <summary>The spacing that WCAG 1.4.12 lets a reader ask for.</summary>
    private const string TextSpacing = """
        * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important }
        p { margin-bottom: 2em !important }
        """;

    /// <summary>Characters in each line of the page's paragraphs, the last line of each left out.</summary>
    private const string LineLengths = """
        () => [...document.querySelectorAll('article > p:not([class])')].flatMap(paragraph => {
          const lines = [], range = document.createRange(), texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
          let top, count = 0;
          while (texts.nextNode()) {
            for (let at = 0; at < texts.currentNode.length; at++) {
              range.setStart(texts.currentNode, at);
              range.setEnd(texts.currentNode, at + 1);
              const box = range.getClientRects()[0];
              if (!box) continue;
              top ??= box.top;
              if (box.top - top > 12) { lines.push(count); count = 0; top = box.top; }
              count++;
            }
          }
          return lines;
        })
        """;

    private const string StopsWithoutRing = """
        () => [...document.querySelectorAll('a, button, input, select, summary, [tabindex]')].filter(e => e.checkVisibility()).flatMap(e => {
          e.focus({ focusVisible: true });
          const ring = getComputedStyle(e);
          return ring.outlineStyle !== 'none' && parseFloat(ring.outlineWidth) >= 2 ? [] : ['no focus ring: ' + e.outerHTML.slice(0, 120)];
        })
        """;

    [Fact]
    public async Task No_page_scrolls_sideways_at_320_pixels() =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(320), page => page.EvaluateAsync<string[]>(Sideways)));

    [Fact]
    public async Task No_page_scrolls_sideways_when_zoomed_to_200_percent() =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(640, pixels: 2), page => page.EvaluateAsync<string[]>(Sideways)));

    [Fact]
    public async Task No_page_scrolls_sideways_when_only_its_text_is_doubled() =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(1280), page => StyledAsync(page, "html { font-size: 212.5% !important }")));

    [Fact]
    public async Task No_page_scrolls_sideways_under_a_readers_text_spacing() =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(320), page => StyledAsync(page, TextSpacing)));

    [Theory]
    [InlineData("/articles/rest-or-soap")]
    [InlineData("/path/databases")]
    public async Task A_line_of_an_article_holds_62_to_72_characters(string address)
    {
        await using var view = await browsing.OpenAsync(address);

        var lines = await view.Page.EvaluateAsync<int[]>(LineLengths);

        Assert.True(lines.Length > 10, "too few lines to judge");
        Assert.InRange(lines.Average(), 62, 72);
    }

    [Fact]
    public async Task Every_stop_of_the_keyboard_shows_a_focus_ring() =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(1280), page => page.EvaluateAsync<string[]>(StopsWithoutRing)));

    /// <summary>Adds styles by script, since the site's policy refuses inline ones, and looks again.</summary>
    private static async Task<string[]> StyledAsync(IPage page, string styles)
    {
        await page.EvaluateAsync("css => { const s = new CSSStyleSheet(); s.replaceSync(css); document.adoptedStyleSheets = [s]; }", styles);
        return await page.EvaluateAsync<string[]>(Sideways);
    }
}
