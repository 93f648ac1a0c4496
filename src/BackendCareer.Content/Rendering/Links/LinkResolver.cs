using System.Text.RegularExpressions;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>
/// Judges every link target by an allow-list and turns relative paths into addresses of the site. It reads a target as
/// a browser would: white space around it is dropped, and whatever browsers disagree about is refused.
/// </summary>
internal sealed partial class LinkResolver(string file, string url, GuideIndex index)
{
    public const string FigureScheme = "figure:";

    public LinkTarget Resolve(string written)
    {
        var target = written.Trim();
        if (target.Any(c => char.IsControl(c) || c is '\u2028' or '\u2029') || HiddenCharacters.Any(target))
        {
            return LinkTarget.Refused("it holds control characters");
        }

        if (target.Split('?', '#')[0].Contains('\\', StringComparison.Ordinal))
        {
            return LinkTarget.Refused("it holds a backslash: write /");
        }

        return Scheme().Match(target) is { Success: true } scheme
            ? Absolute(target, scheme.Groups[1].Value.ToLowerInvariant())
            : Relative(target);
    }

    private LinkTarget Absolute(string target, string scheme) => scheme switch
    {
        "http" or "https" => WebAddress.IsHttp(target) ? new(LinkForm.External, target) : LinkTarget.Refused("it is no whole web address"),
        "mailto" => new(LinkForm.External, target),
        "figure" => Figure(target[FigureScheme.Length..]),
        _ => LinkTarget.Refused($"links of the scheme {scheme}: are not allowed"),
    };

    private LinkTarget Figure(string id) => Slug.IsSlug(id) && index.Figure(id) is not null
        ? new(LinkForm.Figure, $"/salaries/figures/{id}", $"/salaries/figures/{id}")
        : new(LinkForm.UnknownFigure);

    private LinkTarget Relative(string target)
    {
        if (target.StartsWith("//", StringComparison.Ordinal))
        {
            return LinkTarget.Refused("it leads to another site without naming a scheme: write https://");
        }

        var end = target.IndexOfAny(['?', '#']);
        var (path, rest) = end < 0 ? (target, "") : (target[..end], target[end..]);
        var hash = rest.IndexOf('#', StringComparison.Ordinal);
        var anchor = hash < 0 ? null : Uri.UnescapeDataString(rest[(hash + 1)..]);
        return path switch
        {
            "" => new(LinkForm.Internal, hash == 0 ? rest : url + rest, url, file, anchor),
            _ when path[0] == '/' => Rooted(path, rest, anchor),
            _ => Beside(path, rest, anchor),
        };
    }

    private static LinkTarget Rooted(string path, string rest, string? anchor)
    {
        if (RelativePath.Join("", path[1..]) is not { } clean)
        {
            return LinkTarget.Refused("it leads out of the site");
        }

        var address = "/" + clean;
        return new(LinkForm.Internal, Escaped(address) + rest, address, null, anchor);
    }

    private LinkTarget Beside(string path, string rest, string? anchor)
    {
        var folder = file[..Math.Max(0, file.LastIndexOf('/'))];
        if (RelativePath.Join(folder, path) is not { Length: > 0 } named)
        {
            return LinkTarget.Refused("it leads out of the content folder");
        }

        var address = named.EndsWith(".md", StringComparison.OrdinalIgnoreCase)
            ? index.OfFile(named)?.Url ?? PagePath.Of(named).Url
            : "/media/" + named;
        return new(LinkForm.Internal, Escaped(address) + rest, address, named, anchor);
    }

    private static string Escaped(string address) => string.Join('/', address.Split('/').Select(Uri.EscapeDataString));

    [GeneratedRegex("^([A-Za-z][A-Za-z0-9+.-]*):")]
    private static partial Regex Scheme();
}
