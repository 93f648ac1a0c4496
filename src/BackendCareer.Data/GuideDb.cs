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

    /// <summary>What readers said of pages.</summary>
    public DbSet<PageFeedback> Feedback => Set<PageFeedback>();

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

    /// <inheritdoc />
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder)
    {
        base.ConfigureConventions(configurationBuilder);
        configurationBuilder.Properties<DateTime>().HaveConversion<UtcTime>();
    }
}
