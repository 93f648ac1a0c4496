namespace BackendCareer.Web.Shared;

/// <summary>The sections that have pages of their own, and what each is called where its landing text does not say.</summary>
internal static class GuideSections
{
    private static readonly Dictionary<string, string> Names = new(StringComparer.Ordinal)
    {
        ["path"] = "Path",
        ["roles"] = "Roles",
        ["tasks"] = "Tasks",
        ["skills"] = "Skills",
        ["salaries"] = "Pay",
        ["articles"] = "Articles",
        ["glossary"] = "Glossary",
    };

    /// <summary>Their names in addresses, in the order in which they are offered.</summary>
    public static IReadOnlyCollection<string> All => Names.Keys;

    public static bool Has(string section) => Names.ContainsKey(section);

    /// <summary>What readers call a section, also a plain one.</summary>
    public static string NameOf(string section) => Names.GetValueOrDefault(section) ?? section.Humanized();
}
