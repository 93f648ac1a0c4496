using System.Collections.Frozen;

namespace BackendCareer.Content.Checks.Pay;

/// <summary>Ways in which currencies are written.</summary>
internal static class Currencies
{
    /// <summary>ISO 4217 codes that pay is given in; ALL, TOP and other codes that are English words are left out.</summary>
    public const string Codes =
        "USD|EUR|GBP|CHF|CAD|AUD|NZD|JPY|CNY|INR|SEK|NOK|DKK|ISK|PLN|CZK|HUF|RON|BGN|UAH|RUB|RSD|TRY|ILS|ZAR|NGN|KES|EGP"
        + "|AED|SAR|BRL|MXN|ARS|CLP|COP|SGD|HKD|KRW|THB|IDR|MYR|PHP|VND|TWD|PKR|BDT|LKR|usd|eur|gbp";

    public const string Symbols = @"(?:US|CA|AU|NZ|HK|C|A|S|R)?\$|€|£|¥|₹|₽|₴|₪|₩|₺|₫|₦|zł";

    public const string Words =
        "(?:US |U\\.S\\. |American )?[Dd]ollars?|[Ee]uros?|(?:[Bb]ritish )?[Pp]ounds?(?: sterling)?|[Rr]upees?|[Yy]en|[Yy]uan|(?:[Ss]wiss )?[Ff]rancs|[Zz]lotys?|[Bb]ucks";

    private static readonly FrozenDictionary<string, string> CodeOf = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["$"] = "USD",
        ["US$"] = "USD",
        ["C$"] = "CAD",
        ["CA$"] = "CAD",
        ["A$"] = "AUD",
        ["AU$"] = "AUD",
        ["NZ$"] = "NZD",
        ["HK$"] = "HKD",
        ["S$"] = "SGD",
        ["R$"] = "BRL",
        ["€"] = "EUR",
        ["£"] = "GBP",
        ["₹"] = "INR",
        ["₽"] = "RUB",
        ["₴"] = "UAH",
        ["₪"] = "ILS",
        ["₩"] = "KRW",
        ["₺"] = "TRY",
        ["₫"] = "VND",
        ["₦"] = "NGN",
        ["zł"] = "PLN",
    }.ToFrozenDictionary();

    private static readonly (string Part, string Code)[] WordOf =
    [
        ("dollar", "USD"), ("buck", "USD"), ("euro", "EUR"), ("pound", "GBP"), ("rupee", "INR"), ("yen", "JPY"),
        ("yuan", "CNY"), ("franc", "CHF"), ("zloty", "PLN"),
    ];

    /// <summary>The ISO code of a code, symbol or word; the sign itself where it stands for more than one currency.</summary>
    public static string Code(string written)
    {
        if (CodeOf.TryGetValue(written, out var code))
        {
            return code;
        }

        var word = Array.Find(WordOf, w => written.Contains(w.Part, StringComparison.OrdinalIgnoreCase));
        return word.Code ?? written.ToUpperInvariant();
    }
}
