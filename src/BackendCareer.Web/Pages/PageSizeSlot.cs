using System.Globalization;
using System.Text;

namespace BackendCareer.Web.Pages;

/// <summary>
/// Where a page says how large it is. The view leaves the place blank and the recorder writes the figure over it once
/// the page is whole: the place is as wide as the figure, so saying the size does not change it. Present on a request
/// only while its page is recorded; an answer that is not has no figure.
/// </summary>
internal sealed class PageSizeSlot
{
    /// <summary>Id of the element that holds nothing else.</summary>
    public const string Id = "bc-size";

    /// <summary>Wide enough for 9999 KB. HTML shows blanks in front of the figure as one.</summary>
    public const string Blank = "       ";

    private static readonly byte[] Mark = Encoding.UTF8.GetBytes($"id=\"{Id}\">{Blank}<");

    /// <summary>Writes the size of a page into it; text of authors cannot hold the mark, since its quotes are encoded.</summary>
    public static void Fill(Span<byte> html)
    {
        var at = html.LastIndexOf(Mark);
        if (at < 0) return;
        var slot = html.Slice(at + Mark.Length - Blank.Length - 1, Blank.Length);
        Encoding.UTF8.GetBytes(Of(html.Length).PadLeft(Blank.Length), slot);
    }

    /// <summary>5.6 KB; without decimals from ten on. A KB is a thousand bytes.</summary>
    public static string Of(int bytes)
    {
        var kb = bytes / 1000m;
        return kb.ToString(kb < 9.95m ? "0.0" : "0", CultureInfo.InvariantCulture) + " KB";
    }
}
