using System.Text.Json;
using BackendCareer.Content;
using BackendCareer.Content.Kinds;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;

namespace BackendCareer.Data;

/// <summary>How the guide's classes lie in tables, the same on every engine.</summary>
internal static class GuideModel
{
    /// <summary>Column with the title's words in lower case without accents, for an exact match.</summary>
    public const string TitleKey = "TitleKey";

    public static void Build(ModelBuilder model)
    {
        model.Entity<Article>(BuildArticle);
        model.Entity<ArticleSection>(e =>
        {
            e.ToTable("ArticleSections").HasKey(s => s.Key);
            e.HasIndex(s => new { s.ArticleKey, s.Ordinal });
        });
        model.Entity<ArticleLink>(e =>
        {
            e.ToTable("ArticleLinks").HasKey(l => l.Key);
            e.HasIndex(l => l.Target);
            e.HasIndex(l => l.TargetFile);
        });
        model.Entity<ArticleTag>(e =>
        {
            e.ToTable("ArticleTags").HasKey(t => new { t.Tag, t.ArticleKey });
            e.HasOne<Article>().WithMany().HasForeignKey(t => t.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<ArticleAlias>(e =>
        {
            e.ToTable("ArticleAliases").HasKey(a => new { a.Url, a.ArticleKey });
            e.HasOne<Article>().WithMany().HasForeignKey(a => a.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        });
        model.Entity<Revision>(e =>
        {
            e.HasKey(r => r.Key);
            e.HasIndex(r => new { r.Section, r.ArticleId, r.Number }).IsUnique();
        });
        model.Entity<SalaryRow>(e =>
        {
            e.ToTable("Salaries").HasKey(r => r.Id);
            e.HasIndex(r => r.File);
            e.HasIndex(r => new { r.Role, r.Region });
        });
        model.Entity<FileState>(e =>
        {
            e.ToTable("Files").HasKey(f => f.File);
            e.HasIndex(f => new { f.Recorded, f.Seen });
            e.HasIndex(f => f.Parser);
        });
        model.Entity<StoredProblem>(e =>
        {
            e.ToTable("Problems").HasKey(p => p.Key);
            e.HasIndex(p => p.File);
        });
        model.Entity<PageFeedback>(e =>
        {
            e.ToTable("Feedback").HasKey(f => f.Key);
            e.HasIndex(f => f.Form).IsUnique();
            e.HasIndex(f => f.Page);
        });
        model.Entity<GuideFact>(e => e.ToTable("Facts").HasKey(f => f.Name));
    }

    private static void BuildArticle(EntityTypeBuilder<Article> e)
    {
        e.HasKey(a => a.Key);
        e.HasIndex(a => a.Url).IsUnique();
        e.HasIndex(a => a.File).IsUnique();
        e.HasIndex(a => new { a.Section, a.Id }).IsUnique();
        e.HasIndex(a => new { a.Section, a.Order, a.Title });
        e.HasIndex(a => a.Publish);
        e.HasIndex(a => a.Highlighted);
        e.Property(a => a.Status).HasConversion<string>();
        e.Property(a => a.Fields).HasConversion(
            fields => JsonSerializer.Serialize(fields, JsonSerializerOptions.Web),
            json => JsonSerializer.Deserialize<KindFields>(json, JsonSerializerOptions.Web)!,
            ByJson<KindFields>());
        e.Property(a => a.Id).IsRequired();
        e.Property<string>(TitleKey).IsRequired();
        e.HasIndex(TitleKey);
        AsJson(e.Property(a => a.Sources));
        AsJson(e.Property(a => a.Contents));
        e.HasMany(a => a.Sections).WithOne().HasForeignKey(s => s.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        e.HasMany(a => a.Links).WithOne().HasForeignKey(l => l.ArticleKey).OnDelete(DeleteBehavior.Cascade);
        PutLongTextsLast(e);
    }

    // What lists read must not lie behind the long texts in the row: SQLite reads a row from its front.
    private static void PutLongTextsLast(EntityTypeBuilder<Article> e)
    {
        var order = 0;
        foreach (var property in e.Metadata.GetProperties())
        {
            property.SetColumnOrder(property.Name switch
            {
                nameof(Article.Key) => 0,
                nameof(Article.Html) => 1000,
                nameof(Article.Markdown) => 1001,
                _ => ++order,
            });
        }
    }

    private static void AsJson<T>(PropertyBuilder<List<T>> property) => property.HasConversion(
        list => JsonSerializer.Serialize(list, JsonSerializerOptions.Web),
        json => JsonSerializer.Deserialize<List<T>>(json, JsonSerializerOptions.Web)!,
        ByJson<List<T>>());

    private static ValueComparer<T> ByJson<T>() where T : class => new(
        (a, b) => JsonSerializer.Serialize(a, JsonSerializerOptions.Web) == JsonSerializer.Serialize(b, JsonSerializerOptions.Web),
        v => JsonSerializer.Serialize(v, JsonSerializerOptions.Web).GetHashCode(StringComparison.Ordinal),
        v => JsonSerializer.Deserialize<T>(JsonSerializer.Serialize(v, JsonSerializerOptions.Web), JsonSerializerOptions.Web)!);
}
