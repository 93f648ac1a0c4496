namespace BackendCareer.Content.Kinds;

/// <summary>A role that people are hired for.</summary>
/// <param name="Tasks">Slugs under <c>/tasks</c>.</param>
/// <param name="Skills">Skills with their weight.</param>
/// <param name="Pay">Ids of salary rows, in the order shown.</param>
/// <param name="Outlook">Official projections.</param>
public sealed record RoleFields(
    IReadOnlyList<string> Tasks,
    IReadOnlyList<WeightedSkill> Skills,
    IReadOnlyList<string> Pay,
    IReadOnlyList<Outlook> Outlook) : KindFields
{
    internal static readonly string[] Keys = ["tasks", "skills", "pay", "outlook"];

    internal static RoleFields Read(FrontMatterReader front) => new(
        front.Strings("tasks"),
        front.Maps("skills", s => new WeightedSkill(s.RequiredText("skill"), s.Number("weight", 1, 5)), "skill", "weight"),
        front.Strings("pay"),
        front.Maps(
            "outlook",
            o => new Outlook(o.RequiredText("occupation"), o.Text("code"), o.Text("region") ?? "", o.Percent("percent"), o.Number("from"), o.Number("to"), o.Number("source", 0, int.MaxValue)),
            "occupation", "code", "region", "percent", "from", "to", "source"));
}

/// <summary>A skill that a role asks for.</summary>
/// <param name="Skill">Slug under <c>/skills</c>.</param>
/// <param name="Weight">1 (helps) to 5 (cannot do without).</param>
public sealed record WeightedSkill(string Skill, int Weight);

/// <summary>An official projection of jobs.</summary>
/// <param name="Occupation">Name of the occupation.</param>
/// <param name="Code">Its code, such as SOC <c>15-1252</c>.</param>
/// <param name="Region">Where.</param>
/// <param name="Percent">Change over the period, in percent.</param>
/// <param name="From">First year.</param>
/// <param name="To">Last year.</param>
/// <param name="Source">Index into the page's sources, from 0.</param>
public sealed record Outlook(string Occupation, string? Code, string Region, decimal Percent, int From, int To, int Source);
