using BackendCareer.Content.Kinds;

namespace BackendCareer.Content;

/// <summary>Whether the public may read a page.</summary>
public enum ArticleStatus
{
    /// <summary>Being written: answers 404, counts as existing in every check.</summary>
    Draft,

    /// <summary>Public, from <see cref="Article.Publish"/> on where that is set.</summary>
    Published,

    /// <summary>Answers with a notice; out of lists, search, sitemap and feeds.</summary>
    Archived,
}

/// <summary>A page of the guide: one Markdown file, parsed. The same class is what the database stores.</summary>
public sealed class Article
{
    /// <summary>Row number in the store; 0 until stored.</summary>
    public int Key { get; set; }

    /// <summary>Path of the file relative to the content root, with <c>/</c>.</summary>
    public required string File { get; set; }

    /// <summary>Name of the kind: one of <see cref="Kind.All"/>.</summary>
    public required string Kind { get; set; }

    /// <summary>First part of the address, such as <c>skills</c>; empty for root pages.</summary>
    public required string Section { get; set; }

    /// <summary>The rest of the address, which may hold <c>/</c>; <c>index</c> for home and section pages.</summary>
    public required string Slug { get; set; }

    /// <summary>Root-relative address, such as <c>/skills/sql</c>; <c>/</c> is home.</summary>
    public required string Url { get; set; }

    /// <summary>Permanent id, unique within the section.</summary>
    public required string Id { get; set; }

    /// <summary>Title, 1 to 120 characters, plain text.</summary>
    public required string Title { get; set; }

    /// <summary>One sentence; the first paragraph's where none was written.</summary>
    public string Summary { get; set; } = "";

    /// <summary>Place in its section; pages without one come last, by title.</summary>
    public int? Order { get; set; }

    /// <summary>Tags in slug form.</summary>
    public List<string> Tags { get; set; } = [];

    /// <summary>Other names of the subject, for search and the glossary.</summary>
    public List<string> Also { get; set; } = [];

    /// <summary>Related pages as written: <c>section/slug</c>.</summary>
    public List<string> Related { get; set; } = [];

    /// <summary>Glossary terms (slugs) that <c>check</c> does not offer to link here.</summary>
    public List<string> NoLink { get; set; } = [];

    /// <summary>Old addresses of this page, root-relative.</summary>
    public List<string> Aliases { get; set; } = [];

    /// <summary>Where the page's facts come from.</summary>
    public List<Source> Sources { get; set; } = [];

    /// <summary>Day of the last change of fact.</summary>
    public DateOnly? Updated { get; set; }

    /// <summary>What that change was, told on <c>/changes</c>.</summary>
    public string? UpdateNote { get; set; }

    /// <summary>Day on which the page was last read for truth.</summary>
    public DateOnly? Reviewed { get; set; }

    /// <summary>Who wrote it.</summary>
    public string? By { get; set; }

    /// <summary>Who reviewed it.</summary>
    public string? ReviewedBy { get; set; }

    /// <summary>Draft, published or archived.</summary>
    public ArticleStatus Status { get; set; } = ArticleStatus.Published;

    /// <summary>UTC instant from which a published page is public; null means at once.</summary>
    public DateTime? Publish { get; set; }

    /// <summary>What is particular to the kind.</summary>
    public KindFields Fields { get; set; } = new NoFields();

    /// <summary>The whole file, exactly as written (UTF-8 decoded, a byte order mark kept).</summary>
    public string Markdown { get; set; } = "";

    /// <summary>The body as safe HTML, without the title.</summary>
    public string Html { get; set; } = "";

    /// <summary>Whether code blocks in <see cref="Html"/> are highlighted yet; true where there is no code.</summary>
    public bool Highlighted { get; set; }

    /// <summary>Headings of levels 2 and 3 and deeper, in order: the page's contents.</summary>
    public List<Heading> Contents { get; set; } = [];

    /// <summary>Pieces of the page by heading, in order; the first holds the text before any heading.</summary>
    public List<ArticleSection> Sections { get; set; } = [];

    /// <summary>Links to pages, anchors, files and figures of this site.</summary>
    public List<ArticleLink> Links { get; set; } = [];

    /// <summary>Words in the text, code left out.</summary>
    public int Words { get; set; }

    /// <summary>Reading time in whole minutes, at least 1, at 230 words a minute.</summary>
    public int Minutes { get; set; } = 1;

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Hash { get; set; }
}

/// <summary>A source of facts.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Url">Its http or https address.</param>
/// <param name="Accessed">The day it was read.</param>
public sealed record Source(string Title, string Url, DateOnly? Accessed);

/// <summary>A heading of a page.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Title">Its plain text.</param>
/// <param name="Anchor">Its id on the page, without <c>#</c>.</param>
public sealed record Heading(int Level, string Title, string Anchor);

/// <summary>The text under one heading, as search reads it.</summary>
public sealed class ArticleSection
{
    /// <summary>Row number in the store; 0 until stored.</summary>
    public int Key { get; set; }

    /// <summary>The article it belongs to.</summary>
    public int ArticleKey { get; set; }

    /// <summary>Place on the page, from 0.</summary>
    public int Ordinal { get; set; }

    /// <summary>Anchor of its heading, without <c>#</c>; empty before the first heading.</summary>
    public string Anchor { get; set; } = "";

    /// <summary>Its own heading as plain text; empty before the first heading.</summary>
    public string Heading { get; set; } = "";

    /// <summary>Headings from the top down to its own, joined by <c> › </c>.</summary>
    public string HeadingPath { get; set; } = "";

    /// <summary>Plain text, paragraphs separated by newlines; code included.</summary>
    public string Text { get; set; } = "";
}

/// <summary>A link from a page to something of this site.</summary>
public sealed class ArticleLink
{
    /// <summary>Row number in the store; 0 until stored.</summary>
    public int Key { get; set; }

    /// <summary>The article it stands on.</summary>
    public int ArticleKey { get; set; }

    /// <summary>Root-relative address it leads to, without fragment, such as <c>/skills/sql</c> or <c>/media/a.svg</c>.</summary>
    public required string Target { get; set; }

    /// <summary>File it names relative to the content root, or null where it was written as an address.</summary>
    public string? TargetFile { get; set; }

    /// <summary>Fragment without <c>#</c>, or null.</summary>
    public string? Anchor { get; set; }

    /// <summary>Line in the file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Column in the line, from 1.</summary>
    public int Column { get; set; }
}
