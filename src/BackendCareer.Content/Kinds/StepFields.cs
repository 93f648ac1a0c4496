namespace BackendCareer.Content.Kinds;

/// <summary>A step of the path.</summary>
/// <param name="Needs">Ids of the steps it builds on.</param>
/// <param name="Hours">Hours of practice, or null.</param>
/// <param name="Outcomes">What the reader can do afterwards.</param>
/// <param name="Retired">Outcomes that are gone, and what became of them.</param>
/// <param name="Questions">Questions to check oneself by.</param>
/// <param name="Practice">Exercises with points that can be checked from outside.</param>
public sealed record StepFields(
    IReadOnlyList<string> Needs,
    Hours? Hours,
    IReadOnlyList<Outcome> Outcomes,
    IReadOnlyList<Retired> Retired,
    IReadOnlyList<Question> Questions,
    IReadOnlyList<Practice> Practice) : KindFields
{
    internal static readonly string[] Keys = ["needs", "hours", "outcomes", "retired", "questions", "practice"];

    internal static StepFields Read(FrontMatterReader front) => new(
        front.Strings("needs"),
        front.Map("hours", h => Hours.Of(h.FromTo(), h.Text("depends") ?? ""), "from", "to", "depends"),
        front.Maps("outcomes", o => new Outcome(o.RequiredSlug("id"), o.RequiredText("text"), o.Strings("skills"), o.Strings("was")), "id", "text", "skills", "was"),
        front.Maps("retired", r => new Retired(r.RequiredSlug("id"), r.RequiredText("gone")), "id", "gone"),
        front.Maps("questions", q => new Question(q.RequiredSlug("id"), q.RequiredText("ask"), q.RequiredText("answer"), q.Text("at")), "id", "ask", "answer", "at"),
        front.Maps("practice", p => new Practice(p.RequiredSlug("id"), p.RequiredText("title"), p.Span("minutes"), p.Strings("accept")), "id", "title", "minutes", "accept"));
}

/// <summary>Hours of practice.</summary>
/// <param name="From">Fewest.</param>
/// <param name="To">Most.</param>
/// <param name="Depends">What it depends on.</param>
public sealed record Hours(int From, int To, string Depends)
{
    internal static Hours Of(Span span, string depends) => new(span.From, span.To, depends);
}

/// <summary>Something the reader can do after a step; its id never changes meaning.</summary>
/// <param name="Id">Permanent id, unique within the step.</param>
/// <param name="Text">One sentence in the first person.</param>
/// <param name="Skills">Slugs of the skills it shows.</param>
/// <param name="Was">Ids it replaces.</param>
public sealed record Outcome(string Id, string Text, IReadOnlyList<string> Skills, IReadOnlyList<string> Was);

/// <summary>An outcome that is gone.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Gone">What became of it.</param>
public sealed record Retired(string Id, string Gone);

/// <summary>A question to check oneself by.</summary>
/// <param name="Id">Permanent id, unique within the step.</param>
/// <param name="Ask">The question.</param>
/// <param name="Answer">Its answer.</param>
/// <param name="At">Fragment (with <c>#</c>) of the heading under which it is taught, or null.</param>
public sealed record Question(string Id, string Ask, string Answer, string? At);

/// <summary>An exercise.</summary>
/// <param name="Id">Permanent id, unique within the step.</param>
/// <param name="Title">Its title.</param>
/// <param name="Minutes">How long it takes, or null.</param>
/// <param name="Accept">Points that can be checked from outside.</param>
public sealed record Practice(string Id, string Title, Span? Minutes, IReadOnlyList<string> Accept);
