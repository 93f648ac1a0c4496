using System.Collections.Frozen;
using BackendCareer.Content.Rendering.Callouts;
using Ganss.Xss;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>What may stand in a page: our own markup, and what authors may write of HTML.</summary>
internal static class AllowedHtml
{
    /// <summary>Gone with all that is in them; of other elements that are not allowed the content stays.</summary>
    public const string GoneWhole =
        "script, style, template, noscript, iframe, object, embed, applet, svg, math, frame, frameset, textarea, select, title, head, link, meta, base, audio, video, canvas";

    private static readonly string[] Tags =
    [
        "a", "abbr", "aside", "b", "bdi", "blockquote", "br", "caption", "cite", "code", "col", "colgroup", "dd", "del",
        "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h2", "h3", "h4", "h5", "h6", "hr", "i",
        "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q", "rp", "rt", "ruby", "s", "samp", "section",
        "small", "span", "strong", "sub", "summary", "sup", "table", "tbody", "td", "tfoot", "th", "thead", "time",
        "tr", "u", "ul", "var", "wbr",
    ];

    private static readonly string[] Attributes =
    [
        "href", "src", "alt", "title", "width", "height", "class", "id", "colspan", "rowspan", "scope", "start",
        "reversed", "open", "datetime", "lang", "loading", "decoding", "rel", "tabindex", "role", "aria-label", "type",
        "checked", "disabled",
    ];

    private static readonly FrozenSet<string> Classes = FrozenSet.ToFrozenSet(
    [
        "table", "left", "center", "right", "callout", "callout-title", "code", "external", "figure", "footnotes",
        "footnote-ref", "footnote-back-ref", "contains-task-list", "task-list-item", .. CodeHighlighter.Classes,
        .. CalloutKind.All.Select(k => k.Name),
    ]);

    /// <summary>Options for one page, whose code languages are classes too.</summary>
    public static HtmlSanitizerOptions Options(IEnumerable<string> languages) => new()
    {
        AllowedTags = new HashSet<string>(Tags, StringComparer.OrdinalIgnoreCase),
        AllowedAttributes = new HashSet<string>(Attributes, StringComparer.OrdinalIgnoreCase),
        AllowedClasses = new HashSet<string>([.. Classes, .. languages.Select(l => "language-" + l)], StringComparer.Ordinal),
        AllowedSchemes = new HashSet<string>(["http", "https", "mailto", "figure"], StringComparer.OrdinalIgnoreCase),
        UriAttributes = new HashSet<string>(["href", "src"], StringComparer.OrdinalIgnoreCase),
        AllowedCssProperties = new HashSet<string>(),
    };
}
