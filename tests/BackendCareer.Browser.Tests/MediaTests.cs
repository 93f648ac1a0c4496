using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>Paper, and the colors that a reader forces on every page.</summary>
public sealed class MediaTests(Browsing browsing)
{
    private const string NotForPaper = """
        () => {
          const shown = [...document.querySelectorAll('header.top, nav, footer.foot, form, .skip')].filter(e => e.checkVisibility());
          const parts = color => color.match(/[\d.]+/g).slice(0, 3).map(Number);
          const ink = [...document.querySelectorAll('main :is(h1, h2, p, li, td, pre)')].filter(e => e.checkVisibility())
            .filter(e => Math.max(...parts(getComputedStyle(e).color)) > 120 && !e.matches('.sign'));
          const paper = Math.min(...parts(getComputedStyle(document.documentElement).backgroundColor)) < 255 ? ['paper is not white'] : [];
          return [...shown, ...ink].map(e => e.outerHTML.slice(0, 120)).concat(paper);
        }
        """;

    private const string LostInForcedColors = """
        () => {
          const edge = (e, pseudo) => parseFloat(getComputedStyle(e, pseudo).borderTopWidth) >= 1;
          const lost = [...document.querySelectorAll('article > .sign, .starts, button, input, select, .neighbors a')]
            // The system draws boxes and dots to tick by itself.
            .filter(e => e.checkVisibility() && !edge(e) && !e.matches('[type=radio], [type=checkbox]'));
          const stops = [...document.querySelectorAll('.line li, [data-outcomes] li')].filter(e => !edge(e, '::before'));
          return [...lost, ...stops].map(e => 'no edge: ' + e.outerHTML.slice(0, 120));
        }
        """;

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Paper_gets_dark_ink_and_no_navigation(ColorScheme scheme) =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(1280, scheme), async page =>
        {
            await page.EmulateMediaAsync(new() { Media = Media.Print, ColorScheme = scheme });
            return await page.EvaluateAsync<string[]>(NotForPaper);
        }));

    [Fact]
    public async Task Forced_colors_keep_the_edges_of_signs_stops_and_controls()
    {
        var view = Browsing.View(1280);
        view.ForcedColors = ForcedColors.Active;
        Assert.Empty(await browsing.RoundAsync(view, page => page.EvaluateAsync<string[]>(LostInForcedColors)));
    }
}
