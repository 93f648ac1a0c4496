using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Tables;

/// <summary>
/// A table in a named region that scrolls by itself on narrow screens. Alignment is a class: the content security
/// policy drops <c>style=</c>.
/// </summary>
internal sealed class TableRenderer : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table obj)
    {
        var page = (PageRenderer)renderer;
        var rows = obj.OfType<TableRow>().ToList();
        renderer.EnsureLine();
        renderer.Write("<div class=\"table\" tabindex=\"0\" role=\"region\" aria-label=\"");
        renderer.WriteEscape(page.RegionName("Table" + Columns(rows))).WriteLine("\">").WriteLine("<table>");
        WriteRows(renderer, obj, rows.TakeWhile(r => r.IsHeader), "thead", "th");
        WriteRows(renderer, obj, rows.SkipWhile(r => r.IsHeader), "tbody", "td");
        renderer.WriteLine("</table>").WriteLine("</div>");
    }

    /// <summary>The first column headings say which table this is.</summary>
    private static string Columns(List<TableRow> rows)
    {
        var names = rows.TakeWhile(r => r.IsHeader).Take(1).SelectMany(r => r.OfType<TableCell>())
            .Select(c => PlainText.Of(c).Trim()).Where(t => t.Length is > 0 and < 60).Take(3);
        return string.Concat(names.Select(n => ", " + n));
    }

    private static void WriteRows(HtmlRenderer renderer, Table table, IEnumerable<TableRow> rows, string group, string cell)
    {
        var any = false;
        foreach (var row in rows)
        {
            renderer.WriteLine(any ? "<tr>" : $"<{group}>\n<tr>");
            any = true;
            foreach (var (c, i) in row.OfType<TableCell>().Select((c, i) => (c, i)))
            {
                // An empty corner heads nothing: as a heading it would be read out as one without a name.
                var tag = cell == "th" && PlainText.Of(c).Trim().Length == 0 ? "td" : cell;
                WriteCell(renderer, c, tag, Alignment(table, c.ColumnIndex < 0 ? i : c.ColumnIndex));
            }

            renderer.WriteLine("</tr>");
        }

        if (any)
        {
            renderer.WriteLine($"</{group}>");
        }
    }

    private static void WriteCell(HtmlRenderer renderer, TableCell cell, string tag, string alignment)
    {
        renderer.Write('<').Write(tag).Write(tag == "th" ? " scope=\"col\"" : "").Write(alignment).Write('>');
        var implicitParagraph = renderer.ImplicitParagraph;
        renderer.ImplicitParagraph = cell.Count == 1;
        renderer.Write(cell as MarkdownObject);
        renderer.ImplicitParagraph = implicitParagraph;
        renderer.Write("</").Write(tag).WriteLine(">");
    }

    private static string Alignment(Table table, int column) => table.ColumnDefinitions.ElementAtOrDefault(column)?.Alignment switch
    {
        TableColumnAlign.Left => " class=\"left\"",
        TableColumnAlign.Center => " class=\"center\"",
        TableColumnAlign.Right => " class=\"right\"",
        _ => "",
    };
}
