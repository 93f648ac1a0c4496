using System.Globalization;

namespace BackendCareer.Web.Api;

/// <summary>The parameters of a request, read strictly: the first thing that is wrong is told.</summary>
internal sealed class ApiQuery
{
    public const int MaxSize = 100;

    private readonly IQueryCollection query;

    public ApiQuery(IQueryCollection query, params string[] allowed)
    {
        this.query = query;
        Problem = query.Keys.Where(key => !allowed.Contains(key, StringComparer.Ordinal)).Select(key => Unknown(key, allowed)).FirstOrDefault()
            ?? query.Where(q => q.Value.Count > 1).Select(q => $"Parameter '{q.Key}' is given {q.Value.Count} times; once is enough.").FirstOrDefault();
        Page = Number("page", 1, int.MaxValue / MaxSize);
        Size = Number("size", 20, MaxSize);
    }

    /// <summary>What is wrong, or null.</summary>
    public string? Problem { get; private set; }

    public int Page { get; }

    public int Size { get; }

    public string? Text(string name) => query.TryGetValue(name, out var values) && !string.IsNullOrEmpty(values[0]) ? values[0] : null;

    /// <summary>A text that must be there.</summary>
    public string Required(string name)
    {
        var text = Text(name);
        if (string.IsNullOrWhiteSpace(text))
        {
            Problem ??= $"Parameter '{name}' is missing.";
        }

        return text ?? "";
    }

    private int Number(string name, int usual, int max)
    {
        if (!query.TryGetValue(name, out var values))
        {
            return usual;
        }

        if (int.TryParse(values[0], NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= 1 && number <= max)
        {
            return number;
        }

        Problem ??= $"Parameter '{name}' is a whole number from 1 to {max}.";
        return usual;
    }

    private static string Unknown(string key, string[] allowed) =>
        $"There is no parameter '{(key.Length > 40 ? key[..40] : key)}' here; allowed: {(allowed.Length == 0 ? "none" : string.Join(", ", allowed))}.";
}
