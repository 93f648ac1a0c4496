using System.Globalization;
using System.Text.RegularExpressions;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Feedback;

/// <summary>What is wrong with a field, said to who filled it in.</summary>
internal sealed record FieldFault(string Field, string Says);

/// <summary>Which values of the form are possible.</summary>
internal static partial class FeedbackChecks
{
    /// <param name="form">The form as it was sent.</param>
    /// <param name="pageExists">Whether readers can open the page that it names.</param>
    public static IReadOnlyList<FieldFault> Of(FeedbackForm form, bool pageExists) =>
    [
        .. When(!FormId.IsMatch(form.Id), "form", "This form was damaged on its way. Send it again."),
        .. When(!pageExists, "page", "No page of the guide has this address. Write it as it stands after the name of the site, such as /skills/sql."),
        .. When(form.Useful is null, "useful", "Say whether it was useful: yes or no."),
        .. When(form.Useful is not (null or "yes" or "no"), "useful", "The answer is yes or no, and nothing else."),
        .. When(!form.Reasons.All(FeedbackReason.Has), "reason", "One of the reasons sent is not on this list. Tick those that you mean."),
        .. Text("sentence", "The sentence", form.Sentence, FeedbackForm.LongestSentence),
        .. Text("text", "Your text", form.Text, FeedbackForm.LongestText),
    ];

    private static IEnumerable<FieldFault> Text(string field, string name, string text, int longest) =>
    [
        .. When(text.Length > longest, field, $"{name} has {Words.Count(text.Length, "character")}; {Number(longest)} is the most. Shorten it."),
        .. When(Unseen.IsMatch(text), field, $"{name} holds a character that cannot be seen. Type the passage anew rather than pasting it."),
    ];

    private static IEnumerable<FieldFault> When(bool wrong, string field, string says) => wrong ? [new(field, says)] : [];

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[0-9a-f]{32}\z")]
    private static partial Regex FormId { get; }

    /// <summary>Controls but for the tab and the line end, and those that turn the direction of what follows.</summary>
    [GeneratedRegex(@"[\p{Cc}\u202A-\u202E\u2066-\u2069-[\t\n]]")]
    private static partial Regex Unseen { get; }
}
