namespace BackendCareer.Content.Checks.Terms;

/// <summary>A term's first use on a page, without a link.</summary>
/// <param name="Term">The term.</param>
/// <param name="Text">The words as the page has them.</param>
/// <param name="From">Line and column of the first character, from 1.</param>
/// <param name="To">Line and column of the last character, from 1.</param>
internal sealed record TermUse(GlossaryTerm Term, string Text, (int Line, int Column) From, (int Line, int Column) To);
