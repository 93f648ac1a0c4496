using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Data;

/// <summary>
/// The guide's database: the unit of work, asked directly by controllers through named queries. Each engine derives
/// its own context with its own migrations; accounts (Identity, with passkeys) live in the same database.
/// </summary>
public abstract class GuideDb(DbContextOptions options) : IdentityDbContext<IdentityUser>(options)
{
    /// <summary>Every article with a readable file, drafts and archived ones included.</summary>
    public DbSet<Article> Articles => Set<Article>();

    /// <summary>Their pieces by heading.</summary>
    public DbSet<ArticleSection> Sections => Set<ArticleSection>();

    /// <summary>Their links to other things of the site.</summary>
    public DbSet<ArticleLink> Links => Set<ArticleLink>();

    /// <summary>Which article carries which tag.</summary>
    public DbSet<ArticleTag> Tags => Set<ArticleTag>();

    /// <summary>Old addresses.</summary>
    public DbSet<ArticleAlias> Aliases => Set<ArticleAlias>();

    /// <summary>Every version of every article.</summary>
    public DbSet<Revision> Revisions => Set<Revision>();

    /// <summary>Salary rows.</summary>
    public DbSet<SalaryRow> Salaries => Set<SalaryRow>();

    /// <summary>What the last sync saw of each file.</summary>
    public DbSet<FileState> Files => Set<FileState>();

    /// <summary>What is wrong with the content now.</summary>
    public DbSet<StoredProblem> Problems => Set<StoredProblem>();

    /// <summary>Small facts about the store itself.</summary>
    public DbSet<GuideFact> Facts => Set<GuideFact>();

    /// <inheritdoc />
    protected override Version SchemaVersion => IdentitySchemaVersions.Version3;

    /// <inheritdoc />
    protected override void OnModelCreating(ModelBuilder builder)
    {
        base.OnModelCreating(builder);
        GuideModel.Build(builder);
    }
}

/// <summary>A tag on an article.</summary>
public sealed class ArticleTag
{
    /// <summary>The article.</summary>
    public int ArticleKey { get; set; }

    /// <summary>The tag, in slug form.</summary>
    public required string Tag { get; set; }
}

/// <summary>An old address of an article, answered with a permanent redirect.</summary>
public sealed class ArticleAlias
{
    /// <summary>The old root-relative address.</summary>
    public required string Url { get; set; }

    /// <summary>The article.</summary>
    public int ArticleKey { get; set; }
}

/// <summary>One version of one article. Kept when the article goes.</summary>
public sealed class Revision
{
    /// <summary>Row number.</summary>
    public int Key { get; set; }

    /// <summary>Section of the article.</summary>
    public required string Section { get; set; }

    /// <summary>Permanent id of the article within its section.</summary>
    public required string ArticleId { get; set; }

    /// <summary>Number of the version, from 1, oldest first.</summary>
    public int Number { get; set; }

    /// <summary>SHA-256 of the file's bytes, lower-case hex.</summary>
    public required string Hash { get; set; }

    /// <summary>UTC time of the version.</summary>
    public DateTime Time { get; set; }

    /// <summary>Who made it, or null where that is unknown.</summary>
    public string? Author { get; set; }

    /// <summary>What was said about it, or null.</summary>
    public string? Message { get; set; }

    /// <summary>The whole file.</summary>
    public required string Markdown { get; set; }
}

/// <summary>What the last sync saw of a file.</summary>
public sealed class FileState
{
    /// <summary>Path relative to the content root.</summary>
    public required string File { get; set; }

    /// <summary>Bytes.</summary>
    public long Size { get; set; }

    /// <summary>UTC time of the last write.</summary>
    public DateTime Modified { get; set; }

    /// <summary>SHA-256 of its bytes, lower-case hex; empty for media, which is not read.</summary>
    public string Hash { get; set; } = "";

    /// <summary><see cref="ArticleParser.Version"/> by which it was last parsed.</summary>
    public string Parser { get; set; } = "";
}

/// <summary>A problem as last found.</summary>
public sealed class StoredProblem
{
    /// <summary>Row number.</summary>
    public int Key { get; set; }

    /// <summary>The file.</summary>
    public required string File { get; set; }

    /// <summary>Line from 1.</summary>
    public int Line { get; set; }

    /// <summary>Column from 1.</summary>
    public int Column { get; set; }

    /// <summary>Severity.</summary>
    public Severity Severity { get; set; }

    /// <summary>Id of the rule.</summary>
    public required string Rule { get; set; }

    /// <summary>The message.</summary>
    public required string Message { get; set; }

    /// <summary>Found by a check over the whole set rather than in the file alone.</summary>
    public bool OfSet { get; set; }
}

/// <summary>A small fact about the store, such as the content root it holds.</summary>
public sealed class GuideFact
{
    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>Its value.</summary>
    public required string Value { get; set; }
}
