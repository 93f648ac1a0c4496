// What every page loads. A feature of few pages is a module of its own, whose address stands on this script's element.
const modules = document.getElementById("bc-site").dataset;

if (document.querySelector("[data-plan]")) import(modules.plan);
// Comforts wait for the first move of the reader, so that they cost the page's arrival nothing.
if (document.querySelector("[data-comfort]")) {
  for (const move of ["pointerover", "focusin"]) addEventListener(move, () => import(modules.comforts), { once: true });
}
