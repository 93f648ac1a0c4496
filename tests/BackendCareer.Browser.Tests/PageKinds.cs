namespace BackendCareer.Browser.Tests;

/// <summary>One address of every kind of page that the site has.</summary>
internal static class PageKinds
{
    public static readonly string[] All =
    [
        "/", "/path", "/path/databases", "/plan", "/roles", "/roles/back-end-developer", "/tasks", "/tasks/apis",
        "/skills", "/skills/sql", "/glossary", "/glossary/idempotent", "/articles", "/articles/rest-or-soap",
        "/salaries", "/salaries?role=back-end-developer", "/salaries/figures/us-backend-so-2025", "/tags", "/tags/databases",
        "/search", "/search?q=index", "/search?q=zzzzzzzz", "/skills/sql/history", "/skills/sql/history/1", "/no-such-page",
        "/feedback?page=/skills/sql", "/feedback?page=/skills/sql&sent=yes",
    ];
}
