namespace BackendCareer.Data;

/// <summary>What a reader said of a page. Nothing of the reader: no address, agent, account or time of day.</summary>
public sealed class PageFeedback
{
    /// <summary>Row number.</summary>
    public int Key { get; set; }

    /// <summary>Random name of the form that was sent: the same form sent twice is one row.</summary>
    public required string Form { get; set; }

    /// <summary>Root-relative address of the page.</summary>
    public required string Page { get; set; }

    /// <summary>Hash of the page's file when the answer came.</summary>
    public required string Hash { get; set; }

    /// <summary>Number of that version in the history, or null while it is not recorded there.</summary>
    public int? Revision { get; set; }

    /// <summary>Whether the page was useful.</summary>
    public bool Useful { get; set; }

    /// <summary>Names of the reasons that were ticked.</summary>
    public List<string> Reasons { get; set; } = [];

    /// <summary>What was written, or nothing.</summary>
    public string Text { get; set; } = "";

    /// <summary>The sentence of the page that it is about, or nothing.</summary>
    public string Sentence { get; set; } = "";

    /// <summary>The day it came, in UTC.</summary>
    public DateOnly Day { get; set; }
}
