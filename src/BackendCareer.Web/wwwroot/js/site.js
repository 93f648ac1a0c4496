// What every page loads. A feature of few pages is a module of its own, whose address stands on this script's element.
const modules = document.getElementById("bc-site").dataset;
const root = document.documentElement;
const all = (selector, within = document) => [...within.querySelectorAll(selector)];

// What the browser keeps under a key; nothing where storage is forbidden.
function kept(key) {
  try {
    return localStorage.getItem(key) ?? "";
  } catch {
    return "";
  }
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties);
  element.append(...children);
  return element;
}

// One place that says what just happened, for eyes and for screen readers.
const said = make("p", { className: "toast", role: "status" });
document.body.append(said);
let saying;

function say(text) {
  said.textContent = text;
  clearTimeout(saying);
  saying = setTimeout(() => { said.textContent = ""; }, 6000);
}

// Theme: the system's until one is chosen.
const themeKey = "backendcareer.theme";
const asTheme = value => (value === "light" || value === "dark" ? value : "");

function showTheme(value) {
  const theme = asTheme(value);
  if (theme) root.dataset.theme = theme;
  else delete root.dataset.theme;
  for (const control of all("select.theme")) control.value = theme;
}

function chooseTheme(event) {
  const theme = asTheme(event.target.value);
  showTheme(theme);
  try {
    if (theme) localStorage.setItem(themeKey, theme);
    else localStorage.removeItem(themeKey);
  } catch {
    say("Your browser keeps nothing for this site, so this theme lasts until you leave the page.");
  }
}

function themeControls() {
  const control = document.querySelector("select.theme");
  document.querySelector(".menu nav").append(control.cloneNode(true));
  for (const each of all("select.theme")) each.addEventListener("change", chooseTheme);
  showTheme(root.dataset.theme);
}

// The reader's own line: eight dots in the header, from what the plan left in this browser.
const lineKey = "backendcareer.line";

// What stands there may be rubbish: a path has stops by the dozen, not by the thousand.
const asLine = value => (/^[dh.]{1,40}$/.test(value) ? value : "");

function showLine() {
  const line = asLine(kept(lineKey));
  const dots = document.querySelector(".dots");
  all(".rail.stops li").forEach((stop, at) => stop.classList.toggle("d", line[at] === "d"));
  const done = line.split("d").length - 1;
  const here = line.indexOf("h") + 1;
  root.toggleAttribute("data-line", line !== "");
  dots.replaceChildren(
    ...[...line].map(stop => make("i", { className: stop === "." ? "" : stop })),
    make("span", { className: "unseen" }, `${done} of ${line.length} steps done${here ? `, you are at step ${here}` : ""}`));
}

// Another tab changed something; without a key, everything was cleared. plan.js sends the same event within this one.
addEventListener("storage", event => {
  if (event.key === themeKey || event.key === null) showTheme(event.newValue);
  if (event.key === lineKey || event.key === null) showLine();
});

// A page that the browser had put aside was told nothing meanwhile.
addEventListener("pageshow", event => {
  if (!event.persisted) return;
  showTheme(kept(themeKey));
  showLine();
});

// The menu closes on Escape, which gives focus back, and on a tap elsewhere; so do the contents of a phone.
function closing(details) {
  details.addEventListener("keydown", event => {
    if (event.key !== "Escape" || !details.open) return;
    details.open = false;
    details.querySelector("summary").focus();
  });
  document.addEventListener("click", event => {
    if (!details.contains(event.target) || event.target.closest("a")) details.open = false;
  });
}

// Contents longer than the window scroll along, but not under the reader's hand.
function showInList(link) {
  const list = link.closest(".toc.wide");
  if (list && !list.matches(":hover, :focus-within")) list.scrollTop = link.offsetTop - list.clientHeight / 2;
}

// Contents follow the reading: the current heading is the last one above the middle of the window.
function followContents(headings) {
  const links = Map.groupBy(all(".toc a"), link => decodeURIComponent(link.hash.slice(1)));
  const now = make("span", { className: "now" });
  document.querySelector(".toc.narrow summary")?.append(now);
  const listed = headings.filter(heading => links.has(heading.id));
  let current;
  const mark = () => {
    const next = listed.findLast(heading => heading.getBoundingClientRect().top < innerHeight * .4);
    if (next === current) return;
    for (const link of links.get(current?.id) ?? []) link.removeAttribute("aria-current");
    for (const link of links.get(next?.id) ?? []) {
      link.setAttribute("aria-current", "true");
      showInList(link);
    }
    now.textContent = next ? links.get(next.id)[0].textContent : "";
    current = next;
  };
  const watch = new IntersectionObserver(mark, { rootMargin: "1000000px 0px -60% 0px" });
  for (const heading of listed) watch.observe(heading);
  mark();
}

async function copy(text, done, failed) {
  try {
    await navigator.clipboard.writeText(text);
    done();
  } catch {
    failed();
  }
}

// A link on each heading. The heading keeps its own name, without that of the link.
function anchor(heading) {
  const name = heading.textContent.trim();
  const link = make("a", { className: "anchor", href: `#${heading.id}`, ariaLabel: `Copy the link to “${name}”` }, "#");
  link.addEventListener("click", () => copy(link.href, () => say("Link copied"), () => say("The link is in the address bar; your browser did not let it be copied.")));
  heading.setAttribute("aria-label", name);
  heading.append(" ", link);
}

function copyButton(figure) {
  const code = figure.querySelector("code");
  const button = make("button", { className: "copy", type: "button" }, "Copy");
  button.addEventListener("click", () => copy(code.textContent, () => {
    button.textContent = "Copied";
    say("Code copied");
    setTimeout(() => { button.textContent = "Copy"; }, 3000);
  }, () => {
    getSelection().selectAllChildren(code);
    say("Your browser did not let it be copied. The code is selected: press Ctrl and C.");
  }));
  figure.append(button);
}

// Only what scrolls is a stop of the keyboard.
function stops(regions) {
  const watch = new ResizeObserver(entries => {
    for (const { target } of entries) {
      if (target.scrollWidth > target.clientWidth) target.tabIndex = 0;
      else target.removeAttribute("tabindex");
    }
  });
  for (const region of regions) watch.observe(region);
}

// The status line, completed with what is true of this one answer.
const codings = { br: "brotli", gzip: "gzip", identity: "plain" };
const kb = bytes => `${bytes < 9950 ? (Math.round(bytes / 100) / 10).toFixed(1) : Math.round(bytes / 1000)} KB`;

function howItCame({ transferSize, encodedBodySize, serverTiming = [] }, timing) {
  if (transferSize === 0 && encodedBodySize > 0) return "from your browser’s own copy";
  if (transferSize > 0 && transferSize < encodedBodySize) return "your browser’s copy, asked about and still right";
  const taken = serverTiming.find(fact => fact.name === "app")?.duration;
  return { memory: "from memory", made: `made now${taken ? ` in ${Math.round(taken)} ms` : ""}` }[timing("cache")];
}

function completeStatus(line, answer) {
  const timing = name => answer.serverTiming?.find(fact => fact.name === name)?.description;
  const [code, size] = [line.querySelector("[data-fact=code]"), line.querySelector("[data-fact=size]")];
  const how = howItCame(answer, timing);
  line.querySelector("a").textContent = location.pathname + location.search;
  const coding = codings[timing("coding")];
  if (how?.endsWith("right")) code.textContent = "304";
  const way = make("span", { className: "how" }, how ? ` · ${how}` : "");
  code.after(way);
  addEventListener("pageshow", event => { if (event.persisted) way.textContent = " · kept open by your browser"; });
  if (coding && coding !== "plain" && answer.encodedBodySize) size?.append(` as ${kb(answer.encodedBodySize)} ${coding}`);
}

function article() {
  const headings = all("article :is(h2, h3)[id]");
  if (document.querySelector(".toc")) followContents(headings);
  headings.filter(heading => !heading.closest(".end, summary")).forEach(anchor);
  all("figure.code").forEach(copyButton);
  stops(all(":is(pre, .table)[tabindex]"));
  const line = document.querySelector("[data-reached]");
  const [answer] = performance.getEntriesByType("navigation");
  if (line && answer) completeStatus(line, answer);
}

themeControls();
showLine();
all("details:is(.menu, .toc)").forEach(closing);
article();

if (document.querySelector("[data-plan]:not(script)")) import(modules.plan);
// Comforts wait for the first move of the reader, so that they cost the page's arrival nothing.
if (document.querySelector("[data-comfort]")) {
  for (const move of ["pointerover", "focusin"]) addEventListener(move, () => import(modules.comforts), { once: true });
}
