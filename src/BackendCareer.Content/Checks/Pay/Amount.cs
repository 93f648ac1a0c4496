namespace BackendCareer.Content.Checks.Pay;

/// <summary>A number that a text gives as an amount.</summary>
/// <param name="Start">Offset of the whole expression, currency included.</param>
/// <param name="Length">Its length.</param>
/// <param name="Written">The expression as written.</param>
/// <param name="Currency">ISO code; null where none stands beside it.</param>
/// <param name="Values">The number, or both ends of a range.</param>
internal sealed record Amount(int Start, int Length, string Written, string? Currency, IReadOnlyList<decimal> Values);
