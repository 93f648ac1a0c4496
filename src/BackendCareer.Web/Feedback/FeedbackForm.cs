using System.Security.Cryptography;

namespace BackendCareer.Web.Feedback;

/// <summary>A reason that can be ticked: its name in forms and in the store, and what readers see.</summary>
internal sealed record FeedbackReason(string Name, string Text)
{
    public static readonly IReadOnlyList<FeedbackReason> All =
    [
        new("answers", "It answers my question"),
        new("old", "Something is out of date"),
        new("wrong", "A fact is wrong"),
        new("hard", "It is hard to follow"),
        new("missing", "Something is missing"),
    ];

    public static bool Has(string? name) => All.Any(r => r.Name == name);
}

/// <summary>The form as it was filled in, right or wrong, so that it can be shown again with all that was typed.</summary>
internal sealed record FeedbackForm(string Id, string Page)
{
    public const int LongestText = 1000;
    public const int LongestSentence = 500;

    public string? Useful { get; init; }

    public IReadOnlyList<string> Reasons { get; init; } = [];

    public string Sentence { get; init; } = "";

    public string Text { get; init; } = "";

    /// <summary>An empty form about a page, with a reason ticked where a link names one.</summary>
    public static FeedbackForm New(string page, string? reason) => new(NewId(), page) { Reasons = FeedbackReason.Has(reason) ? [reason!] : [] };

    /// <summary>Line ends are those of one system, and what is sent twice is joined, so that no field takes it for an answer.</summary>
    public static FeedbackForm Read(IFormCollection sent) => new(sent["form"].ToString(), sent["page"].ToString())
    {
        Useful = sent.TryGetValue("useful", out var useful) ? useful.ToString() : null,
        Reasons = [.. sent["reason"].OfType<string>().Distinct()],
        Sentence = sent["sentence"].ToString().ReplaceLineEndings(" "),
        Text = sent["text"].ToString().ReplaceLineEndings("\n"),
    };

    public static string NewId() => Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
