// Runs before the first paint, so that a chosen theme does not flash and nothing moves when site.js fills the header.
{
  const root = document.documentElement;
  root.dataset.script = "";
  try {
    const theme = localStorage.getItem("backendcareer.theme");
    if (theme === "light" || theme === "dark") root.dataset.theme = theme;
    if (localStorage.getItem("backendcareer.line")) root.dataset.line = "";
  } catch {
    // Storage is forbidden: the system's theme it is. Who chooses another is told so by site.js.
  }
}
