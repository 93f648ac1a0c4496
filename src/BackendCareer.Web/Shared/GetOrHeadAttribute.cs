using Microsoft.AspNetCore.Mvc.Routing;

namespace BackendCareer.Web.Shared;

/// <summary>An address to read: whatever answers GET answers HEAD as well.</summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class GetOrHeadAttribute(string template) : HttpMethodAttribute(["GET", "HEAD"], template);
