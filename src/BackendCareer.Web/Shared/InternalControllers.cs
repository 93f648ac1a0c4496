using System.Reflection;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Controllers;

namespace BackendCareer.Web.Shared;

/// <summary>Finds controllers that are internal, as everything in this executable is.</summary>
internal sealed class InternalControllers : ControllerFeatureProvider
{
    protected override bool IsController(TypeInfo typeInfo) =>
        typeInfo is { IsAbstract: false, IsClass: true } && typeof(ControllerBase).IsAssignableFrom(typeInfo);
}
