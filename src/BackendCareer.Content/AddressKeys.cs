namespace BackendCareer.Content;

/// <summary>The keys that decide where a page lives: <c>slug</c>, <c>id</c> and <c>aliases</c>.</summary>
internal static class AddressKeys
{
    public static PagePath Path(FrontMatterReader front, FrontMatterNotes notes, string file)
    {
        var path = PagePath.Of(file);
        if (front.Text("slug") is not { } slug)
        {
            return path;
        }

        if (path.Slug == "index" || !Slug.IsSlug(slug))
        {
            notes.Add(Rules.BadAddress, "slug", path.Slug == "index" ? "this page has its folder's address: take slug out" : BadForm("slug", slug));
            return path;
        }

        var named = path.Named(slug);
        if (ReservedAddresses.In(named.Section, named.Slug) is { } part)
        {
            notes.Add(Rules.ReservedAddress, "slug", $"\"{part}\" is an address that the site makes by itself: give another slug");
        }

        return named;
    }

    public static string Id(FrontMatterReader front, FrontMatterNotes notes, PagePath path)
    {
        if (front.Text("id") is { } id && !Slug.IsSlugPath(id))
        {
            notes.Add(Rules.BadAddress, "id", BadForm("id", id));
        }

        return front.Text("id") ?? path.Slug;
    }

    public static List<string> Aliases(FrontMatterReader front, FrontMatterNotes notes, PagePath path)
    {
        var aliases = new List<string>();
        foreach (var (written, i) in front.Strings("aliases").Select((a, i) => (a, i)))
        {
            var alias = written.Length > 1 && written[^1] == '/' ? written[..^1].ToLowerInvariant() : written.ToLowerInvariant();
            if (AliasProblem(written, alias, path) is var (rule, message))
            {
                notes.Add(rule, $"aliases[{i}]", message);
            }
            else if (!aliases.Contains(alias))
            {
                aliases.Add(alias);
            }
        }

        return aliases;
    }

    private static (Rule Rule, string Message)? AliasProblem(string written, string alias, PagePath path)
    {
        if (!alias.StartsWith('/') || !Slug.IsSlugPath(alias[1..]))
        {
            return (Rules.BadAddress, $"\"{Printable.Of(written)}\" is no address of this site: write it as /section/name, in lower case ASCII words joined by hyphens");
        }

        if (alias == path.Url)
        {
            return (Rules.BadAddress, $"\"{alias}\" is this page's own address: take it out");
        }

        var slash = alias.IndexOf('/', 1);
        var part = slash < 0 ? ReservedAddresses.In("", alias[1..]) : ReservedAddresses.In(alias[1..slash], alias[(slash + 1)..]);
        return part is null ? null : (Rules.ReservedAddress, $"\"{part}\" in {alias} is an address that the site makes by itself: take it out");
    }

    private static string BadForm(string key, string value) =>
        $"{key} \"{Printable.Of(value)}\" must be lower case ASCII words joined by hyphens"
        + (Slug.From(value) is { Length: > 0 } right ? $", such as {right}" : "");
}
