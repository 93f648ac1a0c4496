using BackendCareer.Content;
using BackendCareer.Web.Commands.CheckReports;

namespace BackendCareer.Web.Tests.CheckReports;

/// <summary>One finding of each severity, and one overdue page.</summary>
internal static class Sample
{
    public static readonly Findings Nothing = new([], []);

    public static readonly Findings OfEach = new(
        [
            Rules.DeadLink.At("articles/a.md", 3, 5, "there is no file articles/b.md"),
            Rules.Stub.At("articles/a.md", 1, 1, "the page has 3 words"),
            Rules.FirstUse.At("skills/sql.md", 9, 2, "\"index\" is first used here"),
        ],
        [Rules.ReviewOverdue.At("skills/git.md", 4, 1, "last reviewed on 2024-01-01")]);

    public static Findings With(string file, string message) => new([Rules.DeadLink.At(file, 1, 1, message)], []);
}
