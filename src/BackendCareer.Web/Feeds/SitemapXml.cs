using System.Globalization;
using System.Text;
using System.Xml;
using BackendCareer.Data;
using BackendCareer.Web.Shared;
using Microsoft.EntityFrameworkCore;

namespace BackendCareer.Web.Feeds;

/// <summary>A page of the sitemap.</summary>
internal sealed record SitemapEntry(string Url, DateOnly? Updated);

/// <summary>The sitemap: every listed page, every section whether or not it has a text of its own, and the plan.</summary>
internal static class SitemapXml
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static async Task<IReadOnlyList<SitemapEntry>> SitemapAsync(this GuideDb db, Audience audience, CancellationToken cancel)
    {
        var pages = await db.Articles.ListedFor(audience).OrderBy(a => a.Url).Select(a => new SitemapEntry(a.Url, a.Updated)).ToListAsync(cancel);
        var sections = pages.SelectMany(p => AddressesAbove.Of(p.Url)).Concat(GuideSections.All.Select(s => "/" + s)).Append(Routes.Tags).Append(Routes.Plan);
        return [.. pages.Concat(sections.Select(s => new SitemapEntry(s, null))).DistinctBy(e => e.Url)];
    }

    public static byte[] Write(string origin, IEnumerable<SitemapEntry> entries)
    {
        using var bytes = new MemoryStream();
        using (var xml = XmlWriter.Create(bytes, new XmlWriterSettings { Encoding = new UTF8Encoding(false), Indent = true }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var entry in entries)
            {
                Write(xml, origin, entry);
            }
        }

        return bytes.ToArray();
    }

    private static void Write(XmlWriter xml, string origin, SitemapEntry entry)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, origin + new PathString(entry.Url).ToUriComponent());
        if (entry.Updated is { } updated)
        {
            xml.WriteElementString("lastmod", Namespace, updated.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        }

        xml.WriteEndElement();
    }
}
