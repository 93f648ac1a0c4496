namespace BackendCareer.Web.Pages;

/// <summary>Marks actions whose HTML holds nothing of the visitor or the query, so that it can be kept as bytes.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class FinishedPageAttribute : Attribute;
