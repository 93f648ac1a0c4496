using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace BackendCareer.Content.Rendering.Links;

/// <summary>
/// Goes over every link and image of the tree before it is rendered: judges it, notes what is wrong, and leaves the
/// answer on the node for the renderer. The address as written stays, for the checks.
/// </summary>
internal sealed class LinkWalk(PageContext page)
{
    private const string Media = "/media/";

    private readonly LinkResolver resolver = new(page.Article.File, page.Article.Url, page.Index);

    public static LinkTarget? TargetOf(MarkdownObject node) => node.GetData(typeof(LinkTarget)) as LinkTarget;

    public void Over(MarkdownDocument document)
    {
        foreach (var inline in document.Descendants<Inline>())
        {
            if (inline is LinkInline link)
            {
                Resolve(link, link.GetDynamicUrl?.Invoke() ?? link.Url ?? "", link.IsImage);
            }
            else if (inline is AutolinkInline auto)
            {
                Resolve(auto, auto.IsEmail ? "mailto:" + auto.Url : auto.Url, isImage: false);
            }
        }
    }

    private void Resolve(Inline node, string url, bool isImage)
    {
        var target = resolver.Resolve(url);
        if (target.Form == LinkForm.Figure && !isImage)
        {
            target = target with { After = FigureYear.After((LinkInline)node, page.Index.Figure(target.Target[(target.Target.LastIndexOf('/') + 1)..])!) };
        }

        node.SetData(typeof(LinkTarget), target);
        if (target.Form == LinkForm.Unsafe)
        {
            page.Add(Rules.UnsafeLink, node, $"\"{Printable.Of(url)}\" is not linked: {target.Why}");
        }
        else if (target.IsLink && target.Form != LinkForm.External)
        {
            page.AddLink(target, node.Line + 1, node.Column + 1);
        }

        if (isImage)
        {
            Measure(node, target);
            CheckImage((LinkInline)node, target, url);
        }
    }

    private void Measure(Inline image, LinkTarget target)
    {
        if (target.Target.StartsWith(Media, StringComparison.Ordinal) && page.Index.SizeOf(target.Target[Media.Length..]) is { } size)
        {
            image.SetData(typeof(ImageSize), size);
        }
    }

    private void CheckImage(LinkInline image, LinkTarget target, string url)
    {
        if (target.Form is LinkForm.External or LinkForm.Figure or LinkForm.UnknownFigure)
        {
            page.Add(Rules.MissingImage, image, $"the image \"{Printable.Of(url)}\" is not ours to serve, so it is shown as a link: put the file beside the page");
        }

        if (string.IsNullOrWhiteSpace(PlainText.Of(image)))
        {
            page.Add(Rules.MissingAlt, image, $"the image \"{Printable.Of(url)}\" has no text for those who cannot see it: ![what it shows]({Printable.Of(url)})");
        }
    }
}
