namespace BackendCareer.Content;

/// <summary>The <c>sources</c> key.</summary>
internal static class SourceKeys
{
    public static List<Source> Read(FrontMatterReader front, FrontMatterNotes notes)
    {
        var sources = front.Maps("sources", s => new Source(s.RequiredText("title"), s.RequiredText("url"), s.Day("accessed")), "title", "url", "accessed");
        var good = new List<Source>();
        foreach (var (source, i) in sources.Select((s, i) => (s, i)))
        {
            if (WebAddress.IsHttp(source.Url))
            {
                good.Add(source);
            }
            else if (source.Url.Length > 0)
            {
                notes.Add(Rules.UnsafeLink, $"sources[{i}].url", $"\"{Printable.Of(source.Url)}\" is no http or https address: write the whole address");
            }
        }

        return good;
    }
}
