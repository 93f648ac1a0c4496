namespace BackendCareer.Web.Articles;

/// <summary>What readers call the groups and levels of skills.</summary>
internal static class SkillWords
{
    public static string GroupName(string? group) => group switch
    {
        "language" => "Languages",
        "framework" => "Frameworks",
        "system" => "Systems",
        "technique" => "Techniques",
        "people" => "Working with people",
        _ => "Others",
    };

    public static string LevelName(string? level) => level switch
    {
        "core" => "Core: learn these first",
        "useful" => "Useful: soon after",
        "later" => "Later: when the job asks",
        _ => "Any time",
    };
}
