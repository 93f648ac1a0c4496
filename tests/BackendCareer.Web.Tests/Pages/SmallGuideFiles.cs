namespace BackendCareer.Web.Tests.Pages;

internal static class SmallGuideFiles
{
    public static readonly byte[] Png =
        Convert.FromBase64String("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    /// <summary>A file whose bytes begin with a byte order mark and whose lines end as on Windows.</summary>
    public const string WithMark = "\ufeff---\r\ntitle: About\r\nsummary: Who writes this.\r\n---\r\n\r\nPeople like you.\r\n";

    private const string Columns =
        "id,role,level,experience,region,currency,low,median,high,spread,unit,employment,population,occupation_code,year,retrieved,source_name,source_url,licence,confidence,note\n";

    public static (string File, string Text)[] All =>
    [
        ("index.md", """
            ---
            title: Become a back end developer
            summary: The open guide.
            doors:
              - { text: I am new, to: path/one }
              - { text: I wait, to: path/two }
            pay: [us-backend]
            ---

            Home text with [SQL](skills/sql.md).
            """),
        ("about.md", WithMark),
        ("path/_section.md", "---\ntitle: Path\nsummary: All steps.\n---\n\nLanding text of the path.\n"),
        ("path/01-one.md", """
            ---
            title: Step one
            summary: The first step.
            hours: { from: 10, to: 40, depends: "what you know" }
            outcomes:
              - { id: done, text: I can do it., skills: [sql] }
            questions:
              - { id: why, ask: Why at all?, answer: Because it helps., at: "#why" }
            practice:
              - { id: try, title: Try it, minutes: { from: 30, to: 60 }, accept: [It answers 200] }
            updated: 2026-11-22
            ---

            ## Why

            Text.
            """),
        ("path/02-two.md", "---\ntitle: Step two\nsummary: The second step.\nstatus: draft\n---\n\nSecret draft words.\n"),
        ("path/03-three.md", "---\ntitle: Step three\nsummary: The third step.\nneeds: [one, two]\n---\n\nText of three.\n"),
        ("roles/back-end-developer.md", """
            ---
            title: Back end developer
            summary: Builds what nobody sees.
            tasks: [apis, backups]
            skills: [{ skill: sql, weight: 5 }]
            pay: [us-backend]
            outlook:
              - { occupation: Developers, region: United States, percent: 15, from: 2024, to: 2034, source: 0 }
            sources:
              - { title: "Handbook", url: "https://example.org/handbook", accessed: 2026-11-20 }
            ---

            A role.
            """),
        ("tasks/apis.md", "---\ntitle: APIs\nsummary: Interfaces.\norder: 1\nskills: [sql]\n---\n\nA task.\n"),
        ("tasks/backups.md", "---\ntitle: Backups\nsummary: Copies.\norder: 2\nstatus: draft\n---\n\nSecret draft words.\n"),
        ("skills/sql.md", """
            ---
            title: SQL
            summary: The language of tables.
            group: language
            level: core
            tags: [databases]
            also: [structured query language]
            aliases: [/skills/structured-query-language]
            related: [tasks/apis, tasks/backups]
            updated: 2026-11-22
            ---

            Calls are [idempotent](../glossary/idempotent.md). See [the **second** `step`](../path/02-two.md#later),
            [next year](future.md), [the first](../path/01-one.md#why) and [elsewhere](https://example.org/path/two).

            ## Tables

            Rows and columns: [USD 175,000](figure:us-backend) in 2025.

            ### Keys

            Each row has one.
            """),
        ("skills/future.md", "---\ntitle: Future\nsummary: Later.\npublish: 2999-01-01T00:00Z\n---\n\nSecret future words.\n"),
        ("skills/old.md", "---\ntitle: Old\nsummary: Was once.\nstatus: archived\ntags: [databases]\n---\n\nArchived words.\n"),
        ("glossary/idempotent.md", "---\ntitle: Idempotent\nalso: [idempotence]\n---\n\nTwice is as once.\n"),
        ("articles/nested/deep.md", "---\ntitle: Deep\nsummary: Deep down.\n---\n\nDeep text.\n"),
        ("articles/hostile.md", """
            ---
            title: "<script>alert('t')</script> & \"quotes\""
            summary: "\"><img src=x onerror=alert(1)>"
            also: ["<b>also</b>"]
            sources:
              - { title: "<i>source</i>", url: "https://example.org/?a=1&b=\"2" }
            ---

            {{ 7 * 7 }} @Model <% %>
            """),
        ("guides/setup.md", "---\ntitle: Set up\nsummary: A machine.\n---\n\nSetup text.\n"),
        ("guides/more/inner.md", "---\ntitle: Inner\nsummary: Further in.\n---\n\nInner text.\n"),
        ("salaries/rows.csv", Columns
            + "us-backend,back-end-developer,all,,United States,USD,,175000,,,year,any,respondents,,2025,2026-11-20,Survey 2025,https://example.org/work,ODbL 1.0,read,self-reported\n"
            + "de-ops,operations,senior,,Germany,EUR,60000,,90000,range,year,employed,,,2024,2026-11-20,Other survey,https://example.org/ops,public domain,second-hand,\n"),
        ("skills/drawing.svg", "<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
        ("skills/notes.txt", "plain"),
        ("skills/page.html", "<script>alert(1)</script>"),
        ("skills/.hidden.svg", "<svg/>"),
        ("skills/README.md", "# not a page"),
    ];
}
