using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>Every kind of page under axe. A class for each color scheme, since xunit runs classes side by side.</summary>
public abstract class AccessibilityTests(Browsing browsing, ColorScheme scheme)
{
    [Theory]
    [InlineData(1280)]
    [InlineData(320)]
    public async Task Every_kind_of_page_meets_wcag_22_aa_and_best_practice(int width) =>
        Assert.Empty(await browsing.RoundAsync(Browsing.View(width, scheme), AxeScan.FaultsAsync));
}

public sealed class LightAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, ColorScheme.Light);

public sealed class DarkAccessibilityTests(Browsing browsing) : AccessibilityTests(browsing, ColorScheme.Dark);
