// Runs before the first paint, so that a chosen theme does not flash. Everything else waits in site.js.
try {
  const theme = localStorage.getItem("backendcareer.theme");
  if (theme === "light" || theme === "dark") document.documentElement.dataset.theme = theme;
} catch {
  // Storage is forbidden: the system's theme it is.
}
