using System.Text.RegularExpressions;
using Markdig.Parsers;
using Markdig.Syntax;

namespace BackendCareer.Content.Rendering.Callouts;

/// <summary>Quotes as Markdown has them; one whose first line is <c>[!NOTE]</c> becomes a callout as it closes.</summary>
internal sealed partial class CalloutParser : QuoteBlockParser
{
    public override bool Close(BlockProcessor processor, Block block)
    {
        if (block is QuoteBlock { Count: > 0 } quote && quote[0] is ParagraphBlock { Lines.Count: > 0 } first
            && CalloutKind.Of(Marker().Match(first.Lines.Lines[0].Slice.AsSpan().ToString()).Groups[1].Value) is { } kind)
        {
            quote.SetData(typeof(CalloutKind), kind);
            TakeFirstLine(quote, first);
        }

        return base.Close(processor, block);
    }

    private static void TakeFirstLine(QuoteBlock quote, ParagraphBlock first)
    {
        first.Lines.RemoveAt(0);
        if (first.Lines.Count == 0)
        {
            quote.Remove(first);
            return;
        }

        first.Line++;
        first.Span.Start = first.Lines.Lines[0].Position;
    }

    [GeneratedRegex(@"^\s*\[!([A-Za-z-]{1,20})\]\s*\z")]
    private static partial Regex Marker();
}
