using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data.Tests;

/// <summary>Code is highlighted after its page is live.</summary>
public sealed class HighlightingTests
{
    private const string Code = "```csharp\nvar x = 1;\n```";

    [Fact]
    public async Task Pages_with_code_are_highlighted_once_and_each_block_once()
    {
        await using var guide = await Guide.WithAsync(
            ("articles/a.md", Guide.Page("A", Code)), ("articles/b.md", Guide.Page("B", Code)), ("articles/c.md", Guide.Page("C")));
        var calls = 0;
        using var highlighting = new CodeHighlighting(guide.Store, (_, _) => $"<span class=\"tok-keyword\">{++calls}</span>");

        var done = await highlighting.NextAsync();

        Assert.Equal(["/articles/a", "/articles/b"], done.Order(StringComparer.Ordinal));
        Assert.Equal(1, calls);
        Assert.Contains("tok-keyword", (await guide.AtAsync("/articles/b"))!.Html, StringComparison.Ordinal);
        Assert.Empty(await highlighting.NextAsync());
    }

    [Fact]
    public async Task What_changed_in_the_meantime_is_not_overwritten()
    {
        await using var guide = await Guide.WithAsync(("articles/a.md", Guide.Page("A", Code)));
        var changed = false;
        using var highlighting = new CodeHighlighting(guide.Store, (_, code) =>
        {
            if (!changed)
            {
                changed = true;
                guide.Write("articles/a.md", Guide.Page("Newer", "No code."));
                guide.Sync.ApplyAsync().GetAwaiter().GetResult();
            }

            return code;
        });

        Assert.Empty(await highlighting.NextAsync());
        Assert.Contains("No code.", (await guide.AtAsync("/articles/a"))!.Html, StringComparison.Ordinal);
        Assert.True(await guide.AskAsync(db => db.Articles.Select(a => a.Highlighted).SingleAsync()));
    }
}
