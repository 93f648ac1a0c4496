using BackendCareer.Web;
using BackendCareer.Web.Settings;

var builder = WebApplication.CreateBuilder(args);
var app = builder.AddSite(SiteSettings.Read(builder.Configuration)).Build();
app.UseSite();
await app.RunAsync();
