using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>Contrast of what axe cannot find on our pages or sees only when it happens to be there.</summary>
public sealed class ColorTests(Browsing browsing)
{
    /// <summary>Contrast of colors, given by their tokens, to the grounds that they stand on.</summary>
    private const string Contrast = """
        pairs => {
          const probe = document.body.appendChild(document.createElement('i'));
          const parts = token => {
            probe.style.color = `var(--${token})`;
            return getComputedStyle(probe).color.match(/[\d.]+/g).slice(0, 3).map(n => n / 255);
          };
          const light = token => parts(token).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4).reduce((sum, c, i) => sum + c * [.2126, .7152, .0722][i], 0);
          return pairs.map(([ink, ground]) => {
            const [low, high] = [light(ink), light(ground)].sort((a, b) => a - b);
            return (high + .05) / (low + .05);
          });
        }
        """;

    private static readonly string[] Grounds = ["bg", "surface", "code"];

    private static readonly string[][] InkOnHere = [["ink", "here"]];

    public static readonly TheoryData<string, double> Inks = new()
    {
        { "text", 7 }, { "muted", 4.5 }, { "line", 4.5 }, { "link", 4.5 }, { "signal", 4.5 }, { "money", 4.5 }, { "edge", 3 },
        { "tok-keyword", 4.5 }, { "tok-string", 4.5 }, { "tok-number", 4.5 }, { "tok-name", 4.5 },
    };

    [Theory]
    [MemberData(nameof(Inks))]
    public async Task Every_color_is_told_from_every_ground_in_both_themes(string ink, double least)
    {
        await using var open = await browsing.OpenAsync("/");
        foreach (var scheme in new[] { ColorScheme.Light, ColorScheme.Dark })
        {
            await open.Page.EmulateMediaAsync(new() { ColorScheme = scheme });
            var ratios = await open.Page.EvaluateAsync<double[]>(Contrast, Grounds.Select(ground => new[] { ink, ground }).ToArray());
            Assert.All(ratios, ratio => Assert.True(ratio >= least, $"--{ink} in {scheme}: {ratio:F2}"));
        }
    }

    [Fact]
    public async Task Ink_is_read_on_the_yellow_of_here()
    {
        await using var open = await browsing.OpenAsync("/");
        var ratios = await open.Page.EvaluateAsync<double[]>(Contrast, InkOnHere);
        Assert.True(ratios.Single() >= 7);
    }
}
