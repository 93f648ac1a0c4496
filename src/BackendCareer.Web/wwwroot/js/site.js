// What every page loads. A feature of few pages is a module of its own, whose address stands on this script's element.
const modules = document.getElementById("bc-site").dataset;

if (document.querySelector("[data-plan]")) import(modules.plan);
if (document.querySelector("[data-comfort]")) import(modules.comforts);
