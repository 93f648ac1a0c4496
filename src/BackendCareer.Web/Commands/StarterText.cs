using System.Text.Encodings.Web;
using System.Text.Json;

namespace BackendCareer.Web.Commands;

/// <summary>What stands in a new page: valid at once, a draft until its status says otherwise.</summary>
internal static class StarterText
{
    /// <summary>A JSON string is a YAML string; only what YAML has no escape for is left as it is.</summary>
    private static readonly JsonSerializerOptions Quoting = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string For(string kind, string title) => $"""
        ---
        title: {JsonSerializer.Serialize(title, Quoting)}
        summary: Say in one sentence what the reader will know.
        status: draft
        {OfKind(kind)}sources: []
        ---

        {Opening(kind)}

        """.ReplaceLineEndings("\n");

    private static string OfKind(string kind) => kind switch
    {
        "step" => """
            needs: []
            hours: { from: 1, to: 10, depends: "what you know already" }
            outcomes:
              - id: first-outcome
                text: I can do what this step teaches.

            """,
        "role" => "tasks: []\nskills: []\npay: []\n",
        "task" => "skills: []\n",
        "skill" => "group: technique\nlevel: useful\nneeds: []\n",
        _ => "",
    };

    private static string Opening(string kind) => kind == "term"
        ? "Say what it is, in words that a beginner knows."
        : "Begin with what the reader gains. One idea to a paragraph.";
}
