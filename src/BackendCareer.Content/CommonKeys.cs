using BackendCareer.Content.Kinds;

namespace BackendCareer.Content;

/// <summary>Front matter keys that every kind of page has.</summary>
internal static class CommonKeys
{
    private const int MaxTitle = 120;

    private static readonly string[] StatusNames = ["draft", "published", "archived"];

    public static IReadOnlyList<string> All { get; } =
    [
        "id", "title", "slug", "summary", "order", "tags", "also", "related", "sources", "updated", "reviewed", "by",
        "reviewed_by", "status", "publish", "aliases", "nolink", "update_note",
    ];

    public static Article Read(FrontMatterReader front, FrontMatterNotes notes, ContentFile file, Kind kind)
    {
        var path = AddressKeys.Path(front, notes, file.Path);
        return new()
        {
            File = file.Path,
            Kind = kind.Name,
            Section = path.Section,
            Slug = path.Slug,
            Url = path.Url,
            Id = AddressKeys.Id(front, notes, path),
            Title = Title(front, notes),
            Summary = front.Text("summary")?.Trim() ?? "",
            Order = front.OptionalNumber("order") ?? path.Order,
            Tags = [.. front.Slugs("tags").Distinct()],
            Also = [.. front.Strings("also")],
            Related = [.. front.Strings("related")],
            NoLink = [.. front.Strings("nolink")],
            Aliases = AddressKeys.Aliases(front, notes, path),
            Sources = SourceKeys.Read(front, notes),
            Updated = front.Day("updated"),
            UpdateNote = front.Text("update_note"),
            Reviewed = front.Day("reviewed"),
            By = front.Text("by"),
            ReviewedBy = front.Text("reviewed_by"),
            Status = Status(front),
            Publish = front.Instant("publish"),
            Fields = kind.Read(front),
            Markdown = file.Text,
            Hash = file.Hash,
        };
    }

    private static ArticleStatus Status(FrontMatterReader front) => front.OneOf("status", StatusNames) switch
    {
        "draft" => ArticleStatus.Draft,
        "archived" => ArticleStatus.Archived,
        _ => ArticleStatus.Published,
    };

    private static string Title(FrontMatterReader front, FrontMatterNotes notes)
    {
        var title = front.Text("title")?.Trim() ?? "";
        if (TitleProblem(title) is { } problem)
        {
            notes.Add(Rules.Title, "title", problem);
        }

        return title;
    }

    private static string? TitleProblem(string title) => title switch
    {
        "" => "there is no title: write title: and 1 to 120 characters",
        _ when title.EnumerateRunes().Count() > MaxTitle => $"the title is over {MaxTitle} characters: shorten it",
        _ when title.Any(char.IsControl) || HiddenCharacters.Any(title) || title.AsSpan().ContainsAny('\u2028', '\u2029') =>
            "the title holds control characters or line breaks: take them out",
        _ => null,
    };
}
