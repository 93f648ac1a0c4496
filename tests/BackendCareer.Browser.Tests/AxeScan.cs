using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace BackendCareer.Browser.Tests;

/// <summary>
/// axe in the page itself. The package's own <c>RunAxe</c> opens a second page for each scan, which our pages without
/// frames do not need and which took most of the time.
/// </summary>
internal static class AxeScan
{
    /// <summary>Of a long table, rows after the tenth are left out: they are made by the same lines as those before.</summary>
    private const string Run = """
        async () => {
          const page = { include: [document], exclude: [['tbody tr:nth-child(n + 11)']] };
          const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
          const found = await axe.run(page, { runOnly: { type: 'tag', values: tags }, resultTypes: ['violations'], preload: false });
          const faults = found.violations.flatMap(v => v.nodes.map(n => v.id + ': ' + n.html));
          return found.passes.length > 0 ? faults : ['axe looked at nothing'];
        }
        """;

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>What breaks WCAG 2.2 AA or axe's best practices on the page.</summary>
    public static async Task<string[]> FaultsAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(Run);
    }
}
