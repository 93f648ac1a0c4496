using System.Text.RegularExpressions;
using BackendCareer.Web.Tests;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>The guide's diagrams: legible on a phone, on a plate of their own, and told in words to who cannot see them.</summary>
public sealed partial class DiagramTests(Browsing browsing)
{
    /// <summary>What a diagram measures when it is as wide as a phone's column.</summary>
    private const string Faults = """
        (width) => {
          const svg = document.querySelector('svg'), plate = svg.getBoundingClientRect(), faults = [];
          const texts = [...svg.querySelectorAll('text')].map(e => ({ text: e.textContent, box: e.getBoundingClientRect(), size: parseFloat(getComputedStyle(e).fontSize) * e.getScreenCTM().a }));
          const boxes = [...svg.querySelectorAll('rect')].slice(1).map(e => e.getBoundingClientRect());
          if (Math.round(plate.width) !== width) faults.push('is ' + plate.width + ' px wide');
          if (texts.length < 3) faults.push('has too little text to be a diagram');
          for (const { text, box, size } of texts) {
            if (size < 12) faults.push(text + ': ' + size.toFixed(1) + ' px');
            if (box.left < plate.left || box.right > plate.right || box.top < plate.top || box.bottom > plate.bottom) faults.push(text + ': outside the plate');
            for (const edge of boxes) {
              const beside = box.top + 3 < edge.bottom && box.bottom - 3 > edge.top;
              if (beside && ((box.left < edge.left && box.right > edge.left + 1) || (box.left < edge.right - 1 && box.right > edge.right))) faults.push(text + ': crosses an edge');
            }
          }
          texts.forEach((a, i) => texts.slice(i + 1).forEach(b => {
            if (a.box.left < b.box.right - 1 && b.box.left < a.box.right - 1 && a.box.top + 2 < b.box.bottom && b.box.top + 2 < a.box.bottom) faults.push(a.text + ': overlaps ' + b.text);
          }));
          return faults;
        }
        """;

    /// <summary>The first shape covers the whole picture, is opaque, and every text stands out from it or from the box it stands in by 4.5 to 1.</summary>
    private const string Contrast = """
        () => {
          const parts = color => color.match(/[\d.]+/g).slice(0, 3).map(Number);
          const light = color => { const [r, g, b] = parts(color).map(c => c / 255).map(c => c <= .04045 ? c / 12.92 : ((c + .055) / 1.055) ** 2.4); return .2126 * r + .7152 * g + .0722 * b; };
          const ratio = (a, b) => { const [x, y] = [light(a), light(b)].sort((p, q) => q - p); return (x + .05) / (y + .05); };
          const svg = document.querySelector('svg'), rects = [...svg.querySelectorAll('rect')].map(e => ({ box: e.getBoundingClientRect(), fill: getComputedStyle(e).fill, opacity: getComputedStyle(e).opacity }));
          const plate = rects[0], whole = svg.getBoundingClientRect(), faults = [];
          if (plate.opacity !== '1' || plate.box.width < whole.width - 1 || plate.box.height < whole.height - 1) faults.push('has no plate');
          for (const text of svg.querySelectorAll('text')) {
            const box = text.getBoundingClientRect(), x = (box.left + box.right) / 2, y = (box.top + box.bottom) / 2;
            const under = rects.findLast(r => r.opacity === '1' && r.fill !== 'none' && r.box.left <= x && r.box.right >= x && r.box.top <= y && r.box.bottom >= y) ?? plate;
            if (ratio(getComputedStyle(text).fill, under.fill) < 4.5) faults.push(text.textContent + ': ' + ratio(getComputedStyle(text).fill, under.fill).toFixed(1));
          }
          return faults;
        }
        """;

    public static TheoryData<string> Diagrams =>
        [.. Directory.EnumerateFiles(ShippedContent.Root, "*.svg", SearchOption.AllDirectories).Select(f => Path.GetRelativePath(ShippedContent.Root, f)).Order(StringComparer.Ordinal)];

    [Fact]
    public void There_are_at_least_ten() => Assert.True(Diagrams.Count >= 10, $"{Diagrams.Count} diagrams");

    [Theory]
    [MemberData(nameof(Diagrams))]
    public async Task Its_text_reads_on_a_phone(string file)
    {
        await using var view = await DrawnAsync(file);

        Assert.Empty(await view.Page.EvaluateAsync<string[]>(Faults, 328));
        Assert.Empty(await view.Page.EvaluateAsync<string[]>(Contrast));
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void It_stands_on_a_page_with_words_for_those_who_cannot_see_it(string file)
    {
        var name = Path.GetFileName(file);
        var uses = Directory.EnumerateFiles(ShippedContent.Root, "*.md", SearchOption.AllDirectories)
            .SelectMany(f => Picture().Matches(File.ReadAllText(f)))
            .Where(m => Path.GetFileName(m.Groups[2].Value) == name)
            .Select(m => m.Groups[1].Value).ToList();

        Assert.NotEmpty(uses);
        Assert.All(uses, alt => Assert.InRange(alt.Length, 60, 600));
    }

    [Theory]
    [InlineData("/tasks/databases-and-caching", ColorScheme.Light)]
    [InlineData("/tasks/databases-and-caching", ColorScheme.Dark)]
    public async Task A_page_shows_it_at_its_own_size_and_no_wider_than_the_column(string address, ColorScheme scheme)
    {
        foreach (var (width, widest) in new[] { (360, 328), (1280, 420) })
        {
            await using var view = await browsing.OpenAsync(address, Browsing.View(width, scheme));
            var picture = view.Page.Locator("article img").First;
            await picture.ScrollIntoViewIfNeededAsync();
            await view.Page.WaitForFunctionAsync("() => document.querySelector('article img').complete");

            Assert.True(await picture.EvaluateAsync<bool>("e => e.naturalWidth > 0"), "it did not load");
            Assert.Equal(widest, Math.Round((await picture.BoundingBoxAsync())!.Width));
        }
    }

    private async Task<OpenPage> DrawnAsync(string file)
    {
        var view = await browsing.OpenAsync("about:blank", width: 360);
        var drawing = await File.ReadAllTextAsync(Path.Combine(ShippedContent.Root, file));
        await view.Page.SetContentAsync($"<!DOCTYPE html><style>body {{ margin: 16px }} svg {{ width: 328px; height: auto; display: block }}</style>{drawing}");
        return view;
    }

    [GeneratedRegex(@"!\[([^\]]*)\]\(([^)\s]+\.svg)\)")]
    private static partial Regex Picture();
}
