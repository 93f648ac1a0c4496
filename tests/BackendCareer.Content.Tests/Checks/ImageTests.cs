namespace BackendCareer.Content.Tests.Checks;

public class ImageTests
{
    [Theory]
    [InlineData("![A plan](plan.png)")]
    [InlineData("![A plan](../articles/plan.png)")]
    [InlineData("![A plan](/media/articles/plan.png)")]
    public void An_image_that_is_not_there_is_told_once(string image)
    {
        var guide = Guide.With(("articles/a.md", "See " + image));

        Assert.Equal(["articles/a.md:5:5"], guide.Places(Rules.MissingImage));
        Assert.Empty(guide.Places(Rules.DeadLink));
    }

    [Theory]
    [InlineData("![A plan](../images/plan.svg)")]
    [InlineData("![A plan](/media/images/plan.svg)")]
    [InlineData("`![A plan](nothing.svg)`")]
    public void An_image_that_is_there_is_fine(string image)
    {
        var guide = Guide.With(("articles/a.md", image), ("images/plan.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>"));

        Assert.Empty(guide.Places(Rules.MissingImage));
    }
}
