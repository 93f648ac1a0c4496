// A card with the definition of a glossary term beside a link to it: after a moment under the mouse, at once on focus
// by keyboard. Escape puts it away without moving the focus, and the mouse may rest on it (WCAG 1.4.13).
const beforeOpening = 300;
const beforeClosing = 250;
const edge = 8, gap = 2;

const card = document.createElement("div");
const title = document.createElement("b");
const definition = document.createElement("p");
let terms, selector, hovered, focused, onCard, shown, dismissed, opening, closing;

export function follow(links) {
  if (!card.showPopover) return;
  selector = links;
  Object.assign(card, { id: "bc-card", className: "card", role: "tooltip", popover: "manual" });
  card.append(title, definition);
  document.querySelector("main").append(card);
  addEventListener("pointerover", over);
  addEventListener("focusin", focus);
  addEventListener("focusout", () => {
    // Who leaves a term and comes back wants its card again, however fast.
    if (dismissed === focused) dismissed = undefined;
    focused = undefined;
    later();
  });
  addEventListener("keydown", event => { if (event.key === "Escape" && shown) dismiss(); });
  addEventListener("resize", hide);
  focus({ target: document.activeElement });
  const under = document.querySelector(`:is(${links}):hover`);
  if (under) over({ target: under, pointerType: "mouse" });
}

function over({ target, pointerType, clientX, clientY }) {
  if (pointerType === "touch") return;
  onCard = card.contains(target);
  const link = target.closest?.(selector);
  if (link === hovered && link) return;
  hovered = link;
  clearTimeout(opening);
  if (!link) return later();
  ask().catch(() => {});
  opening = setTimeout(() => show(link, clientX, clientY), beforeOpening);
}

function focus({ target }) {
  focused = target.matches?.(selector) && target.matches(":focus-visible") ? target : undefined;
  if (focused) show(focused);
}

// Every term by its address, asked for once.
function ask() {
  return terms ??= fetch("/data/glossary.json")
    .then(answer => answer.ok ? answer.json() : Promise.reject(new Error(`The glossary answered ${answer.status}.`)))
    .then(data => new Map(data.terms.map(each => [each.url, each])))
    .catch(error => { terms = undefined; throw error; });
}

async function show(link, x, y) {
  let term;
  try {
    term = (await ask()).get(link.pathname);
  } catch {
    return; // The link still leads to the term, and the next hover asks again.
  }
  if (!term || link === dismissed || (link !== hovered && link !== focused)) return;
  if (shown !== link) hide();
  clearTimeout(closing);
  shown = link;
  title.textContent = term.title;
  definition.textContent = term.definition;
  link.setAttribute("aria-describedby", card.id);
  card.showPopover();
  place(link, x, y);
}

// Under the line of the link, or over it where there is no room; in the page's own coordinates, so that it scrolls along.
function place(link, x, y) {
  const boxes = [...link.getClientRects()];
  const line = boxes.find(b => x >= b.left && x <= b.right && y >= b.top && y <= b.bottom) ?? boxes[0];
  const { width, height } = card.getBoundingClientRect();
  const left = Math.max(edge, Math.min(line.left, document.documentElement.clientWidth - width - edge));
  const top = line.bottom + height > innerHeight && line.top >= height ? line.top - height - gap : line.bottom + gap;
  card.style.left = `${left + scrollX}px`;
  card.style.top = `${top + scrollY}px`;
}

function later() {
  clearTimeout(closing);
  closing = setTimeout(() => {
    if (dismissed !== hovered && dismissed !== focused) dismissed = undefined;
    if (shown && !onCard && shown !== hovered && shown !== focused) hide();
  }, beforeClosing);
}

function dismiss() {
  dismissed = shown;
  hide();
}

function hide() {
  if (!shown) return;
  shown.removeAttribute("aria-describedby");
  shown = undefined;
  card.hidePopover();
}
