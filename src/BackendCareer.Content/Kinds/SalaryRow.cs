namespace BackendCareer.Content.Kinds;

/// <summary>One row of <c>salaries/*.csv</c>: what somebody was found to pay, as its source gives it.</summary>
public sealed class SalaryRow
{
    /// <summary>Permanent id, unique over all files; its page is <c>/salaries/figures/{id}</c>.</summary>
    public required string Id { get; set; }

    /// <summary>File it stands in, relative to the content root.</summary>
    public required string File { get; set; }

    /// <summary>Line in that file, from 1.</summary>
    public int Line { get; set; }

    /// <summary>Role in slug form.</summary>
    public required string Role { get; set; }

    /// <summary><c>entry</c>, <c>junior</c>, <c>mid</c>, <c>senior</c>, <c>lead</c> or <c>all</c>.</summary>
    public required string Level { get; set; }

    /// <summary>Band of years where the source has one, else empty.</summary>
    public string Experience { get; set; } = "";

    /// <summary>Country or wider, in English.</summary>
    public required string Region { get; set; }

    /// <summary>ISO 4217 code of the amounts.</summary>
    public required string Currency { get; set; }

    /// <summary>Lower end of the spread, in <see cref="Currency"/> per <see cref="Unit"/>.</summary>
    public decimal? Low { get; set; }

    /// <summary>Median, never an average.</summary>
    public decimal? Median { get; set; }

    /// <summary>Upper end of the spread.</summary>
    public decimal? High { get; set; }

    /// <summary>What low and high are: <c>p10-p90</c>, <c>p25-p75</c>, <c>range</c> or empty.</summary>
    public string Spread { get; set; } = "";

    /// <summary><c>year</c>, <c>month</c>, <c>day</c> or <c>hour</c>.</summary>
    public required string Unit { get; set; }

    /// <summary><c>employed</c>, <c>freelance</c> or <c>any</c>.</summary>
    public string Employment { get; set; } = "any";

    /// <summary>Who was asked or counted.</summary>
    public string Population { get; set; } = "";

    /// <summary>Occupation code of official statistics, else empty.</summary>
    public string OccupationCode { get; set; } = "";

    /// <summary>Year the figure is for.</summary>
    public int Year { get; set; }

    /// <summary>Day the source was read.</summary>
    public DateOnly Retrieved { get; set; }

    /// <summary>Name of the source.</summary>
    public required string SourceName { get; set; }

    /// <summary>Its http or https address.</summary>
    public required string SourceUrl { get; set; }

    /// <summary>Licence of the row.</summary>
    public required string Licence { get; set; }

    /// <summary><c>read</c>, <c>second-hand</c> or <c>source article</c>.</summary>
    public required string Confidence { get; set; }

    /// <summary>What else there is to know.</summary>
    public string Note { get; set; } = "";
}
