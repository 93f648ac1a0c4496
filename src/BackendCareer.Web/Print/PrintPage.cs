using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using BackendCareer.Data;
using BackendCareer.Web.Shared;

namespace BackendCareer.Web.Print;

/// <summary>The guide in reading order.</summary>
/// <param name="Frame">The frame around it.</param>
/// <param name="Parts">Its parts; the first is home alone.</param>
/// <param name="TooLong">Addresses of the pages that are left out, so that the whole stays within bounds.</param>
/// <param name="TextOf">Reads the text of one page, so that no two are held before they are written.</param>
internal sealed record PrintPage(
    PageFrame Frame, IReadOnlyList<PrintPart> Parts, IReadOnlySet<string> TooLong, Func<ArticleItem, Task<PrintText>> TextOf) : PageModel(Frame)
{
    public DateOnly? Updated => Parts.SelectMany(p => p.Pages).Max(p => p.Updated);

    /// <summary>What a skill is called where it has a page.</summary>
    public string SkillName(string slug) =>
        Parts.SelectMany(p => p.Pages).FirstOrDefault(p => p.Url == $"{Routes.Skills}/{slug}")?.Title ?? slug.Humanized();
}

/// <summary>A section and its pages, its landing text first.</summary>
internal sealed record PrintPart(string Name, IReadOnlyList<ArticleItem> Pages)
{
    public string Title => Name.Length == 0 ? "Home" : GuideSections.NameOf(Name);

    /// <summary>Its landing text, or null.</summary>
    public ArticleItem? Landing => Pages.FirstOrDefault(p => p.Kind == "section");

    /// <summary>Whether its pages follow each other on one sheet: terms are a few lines each.</summary>
    public bool Flows => Name == "glossary";
}

/// <summary>The text of a page on paper.</summary>
internal sealed record PrintText(string Html, IReadOnlyList<Source> Sources, IReadOnlyList<SalaryRow> Pay);

/// <summary>What a role is found to be paid, and what it asks for.</summary>
internal sealed record PrintRole(RoleFields Role, IReadOnlyList<SalaryRow> Pay, Func<string, string> SkillName);
