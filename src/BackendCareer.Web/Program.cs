using BackendCareer.Web.Commands;

return await Verbs.RunAsync(args);
