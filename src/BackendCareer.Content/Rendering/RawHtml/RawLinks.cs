using AngleSharp.Dom;
using BackendCareer.Content.Rendering.Links;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>Judges the links and images of raw HTML as those of Markdown are judged; asking twice changes nothing.</summary>
internal sealed class RawLinks(PageContext page, RawPlaces places)
{
    /// <summary>What a rewritten link keeps; an attribute of any other name may not even be one that can be set.</summary>
    private static readonly string[] Kept = ["class", "id", "title", "lang", "aria-label"];

    private readonly LinkResolver resolver = new(page.Article.File, page.Article.Url, page.Index);

    public void Over(IElement host)
    {
        foreach (var link in host.QuerySelectorAll("[href]").ToList())
        {
            Link(link, link.GetAttribute("href")!);
        }

        foreach (var image in host.QuerySelectorAll("img").ToList())
        {
            Image(image, image.GetAttribute("src") ?? "");
        }

        foreach (var other in host.QuerySelectorAll("[src]:not(img)").ToList())
        {
            other.RemoveAttribute("src");
        }
    }

    private void Link(IElement link, string href)
    {
        var target = resolver.Resolve(href);
        if (link.LocalName != "a" || !target.IsLink)
        {
            Refuse(target, href);
            link.RemoveAttribute("href");
            return;
        }

        Note(target, href);
        if (href != target.Href || target.Form == LinkForm.External || (link.Attributes[0]?.Name != "href" && href.StartsWith('/')))
        {
            WriteHref(link, target);
        }
    }

    /// <summary>The address stands first, as everywhere: the site finds links to hidden pages by it.</summary>
    private static void WriteHref(IElement link, LinkTarget target)
    {
        var kept = Kept.Where(link.HasAttribute).Select(a => (Name: a, Value: link.GetAttribute(a)!)).ToList();
        foreach (var attribute in link.Attributes.ToList())
        {
            link.RemoveAttribute(attribute.Name);
        }

        link.SetAttribute("href", target.Href);
        if (target.Form == LinkForm.External)
        {
            link.SetAttribute("rel", "noopener");
            link.SetAttribute("class", "external");
            kept.RemoveAll(o => o.Name == "class");
        }

        kept.ForEach(o => link.SetAttribute(o.Name, o.Value));
    }

    private void Image(IElement image, string src)
    {
        var target = resolver.Resolve(src);
        if (src.Length > 0 && target.Form == LinkForm.Internal)
        {
            Note(target, src);
            Embed(image, target, src);
            return;
        }

        Refuse(target, src);
        if (target.Form == LinkForm.External)
        {
            page.Problems.Add(Rules.MissingImage.At(page.Article.File, places.Of(src), 1, $"the image \"{Printable.Of(src)}\" is not ours to serve, so it is shown as a link: put the file beside the page"));
        }

        Replace(image, target);
    }

    /// <summary>Its text, as a link where it leads to another site.</summary>
    private static void Replace(IElement image, LinkTarget target)
    {
        var text = image.GetAttribute("alt")?.Trim() is { Length: > 0 } alt ? alt : target.Href;
        var shown = image.Owner!.CreateElement(target.Form == LinkForm.External && image.Closest("a") is null ? "a" : "span");
        shown.TextContent = text;
        if (shown.LocalName == "a")
        {
            WriteHref(shown, target);
        }

        image.Replace(shown);
    }

    private void Embed(IElement image, LinkTarget target, string src)
    {
        if (string.IsNullOrWhiteSpace(image.GetAttribute("alt")) && !image.HasAttribute("decoding"))
        {
            page.Problems.Add(Rules.MissingAlt.At(page.Article.File, places.Of(src), 1, $"the image \"{Printable.Of(src)}\" has no text for those who cannot see it: give it alt=\"what it shows\""));
        }

        image.SetAttribute("src", target.Href);
        image.SetAttribute("alt", image.GetAttribute("alt") ?? "");
        image.SetAttribute("loading", "lazy");
        image.SetAttribute("decoding", "async");
    }

    private void Refuse(LinkTarget target, string written)
    {
        if (target.Form == LinkForm.Unsafe)
        {
            page.Problems.Add(Rules.UnsafeLink.At(page.Article.File, places.Of(written), 1, $"\"{Printable.Of(written)}\" is not linked: {target.Why}"));
        }
    }

    private void Note(LinkTarget target, string written)
    {
        if (target.Form != LinkForm.External && !page.Article.Links.Any(l => l.Target == target.Target && l.Anchor == target.Anchor))
        {
            page.AddLink(target, places.Of(written), 1);
        }
    }
}
