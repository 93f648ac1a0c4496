using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace BackendCareer.Content.Rendering.RawHtml;

/// <summary>Attributes that only some elements may have, or only with some values.</summary>
internal sealed partial class AttributeRules(HashSet<string> removed)
{
    private static readonly string[] CheckboxAttributes = ["type", "checked", "disabled"];

    public void Over(IElement host)
    {
        foreach (var element in host.QuerySelectorAll("*").ToList())
        {
            if (element.LocalName == "input")
            {
                Checkbox(element);
                continue;
            }

            Only(element, "tabindex", IsRegion(element) && element.GetAttribute("tabindex") == "0");
            Only(element, "role", IsRegion(element) && element.GetAttribute("role") == "region");
            Only(element, "width", Length().IsMatch(element.GetAttribute("width") ?? ""));
            Only(element, "height", Length().IsMatch(element.GetAttribute("height") ?? ""));
            Array.ForEach(CheckboxAttributes, a => Only(element, a, false));
        }
    }

    /// <summary>The one form control of ours: the checkbox of a task list, which nobody can change.</summary>
    private void Checkbox(IElement input)
    {
        if (input.GetAttribute("type") is not "checkbox")
        {
            removed.Add("<input>");
            input.Remove();
            return;
        }

        var isDone = input.HasAttribute("checked");
        foreach (var attribute in input.Attributes.ToList())
        {
            input.RemoveAttribute(attribute.Name);
        }

        input.SetAttribute("type", "checkbox");
        input.SetAttribute("disabled", "");
        if (isDone)
        {
            input.SetAttribute("checked", "");
        }

        input.SetAttribute("aria-label", isDone ? "Done" : "To do");
    }

    private void Only(IElement element, string attribute, bool isAllowed)
    {
        if (!isAllowed && element.HasAttribute(attribute))
        {
            removed.Add(attribute + "=");
            element.RemoveAttribute(attribute);
        }
    }

    private static bool IsRegion(IElement element) =>
        element.LocalName == "pre" || (element.LocalName == "div" && element.ClassList.Contains("table"));

    [GeneratedRegex("^[0-9]{1,5}%?\\z")]
    private static partial Regex Length();
}
