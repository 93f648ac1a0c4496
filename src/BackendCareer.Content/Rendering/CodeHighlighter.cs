using System.Collections.Concurrent;
using System.Diagnostics;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using TextMateSharp.Grammars;
using TextMateSharp.Registry;

namespace BackendCareer.Content.Rendering;

/// <summary>
/// Colors code by language with TextMate grammars. It costs many times what the page itself does, so it is called once
/// for each block, off the page's way. What is too long, too wide or too slow stays plain.
/// </summary>
public static class CodeHighlighter
{
    private const int MaxCharacters = 60_000;
    private const int MaxLine = 1_000;

    /// <summary>A line of ordinary code takes 0.2 ms, but the first of a language compiles its grammar.</summary>
    private static readonly TimeSpan LineLimit = TimeSpan.FromSeconds(1);

    private static readonly TimeSpan BlockLimit = TimeSpan.FromSeconds(3);

    private static readonly HtmlEncoder Encoder = HtmlEncoder.Create(UnicodeRanges.All);
    private static readonly Registry Registry = new(new RegistryOptions(ThemeName.Light));
    private static readonly ConcurrentDictionary<string, IGrammar?> Grammars = new(StringComparer.Ordinal);
    private static readonly Lock Gate = new();

    /// <summary>Classes that highlighted code is marked with.</summary>
    public static IReadOnlyList<string> Classes { get; } = ["tok-comment", "tok-string", "tok-number", "tok-keyword", "tok-name"];

    /// <summary>Whether a language has a grammar.</summary>
    public static bool Knows(string language) => CodeLanguages.ScopeOf(language) is not null;

    /// <summary>Safe HTML of highlighted code; null where the language is not known or the code too large.</summary>
    public static string? Highlight(string language, string code)
    {
        if (CodeLanguages.ScopeOf(language) is not { } scope || code.Length > MaxCharacters)
        {
            return null;
        }

        // Grammars hold state while they compile and match: one block at a time.
        lock (Gate)
        {
            return Grammars.GetOrAdd(scope, Registry.LoadGrammar) is { } grammar ? Write(grammar, code) : null;
        }
    }

    private static string Write(IGrammar grammar, string code)
    {
        var html = new StringBuilder(code.Length * 2);
        var watch = Stopwatch.StartNew();
        IStateStack? state = null;
        var isFirst = true;
        foreach (var line in code.ReplaceLineEndings("\n").Split('\n'))
        {
            html.Append(isFirst ? "" : "\n");
            isFirst = false;
            if (line.Length > MaxLine || watch.Elapsed > BlockLimit)
            {
                html.Append(Encoder.Encode(line));
                continue;
            }

            var result = grammar.TokenizeLine(line, state, LineLimit);
            state = result.RuleStack;
            WriteLine(html, line, result.Tokens);
        }

        return html.ToString();
    }

    /// <summary>Neighbors of one class share a span.</summary>
    private static void WriteLine(StringBuilder html, string line, IToken[] tokens)
    {
        var at = 0;
        string? open = null;
        foreach (var token in tokens)
        {
            var end = Math.Min(token.EndIndex, line.Length);
            if (end <= at)
            {
                continue;
            }

            var name = CodeScopes.ClassOf(token.Scopes);
            Switch(html, ref open, name);
            html.Append(Encoder.Encode(line[at..end]));
            at = end;
        }

        Switch(html, ref open, null);
        html.Append(Encoder.Encode(line[at..]));
    }

    private static void Switch(StringBuilder html, ref string? open, string? name)
    {
        if (open != name)
        {
            html.Append(open is null ? "" : "</span>").Append(name is null ? "" : $"<span class=\"{name}\">");
            open = name;
        }
    }
}
