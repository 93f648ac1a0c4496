/*
 * The plan: what the reader has ticked. It is kept in this browser alone, under "backendcareer.plan":
 *
 *   { "format": "backendcareer-plan", "version": 1, "hours": 8, "ticks": { "databases/explain-keys": "2026-11-25" } }
 *
 * "hours" a week may be missing. A tick is step id / outcome id, both permanent, and the day it was made. Files are the
 * same JSON; a link holds it after its # (see plan-carry.js). Ids that the guide does not know are kept as they are.
 */
const KEY = "backendcareer.plan";
const LINE = "backendcareer.line";
const FORMAT = "backendcareer-plan";
const ID = /^[a-z0-9][a-z0-9-]{0,119}\/[a-z0-9][a-z0-9-]{0,119}$/;
const DAY = /^\d{4}-\d\d-\d\d$/;
const MOST_TICKS = 2000;

const root = document.querySelector("[data-plan]:not(script)");
/** The path as the server knows it: { id, title, url, hours, outcomes: [[id, ...ids that it replaces]], retired }. */
export const steps = JSON.parse(root?.dataset.plan ?? "[]");
const boxes = [];
let page = null;

/** Why a plan was refused, in words that follow "because". */
export class Refusal extends Error {}

/** Why nothing could be read or kept, in whole sentences. */
export class Trouble extends Error {}

const isObject = value => typeof value === "object" && value !== null && !Array.isArray(value);
// What came from outside is shown without controls, some of which turn the words around it.
const clip = text => (text.length > 40 ? text.slice(0, 40) + "…" : text).replace(/\p{C}/gu, "\uFFFD");
const isDay = text => DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);
const empty = () => ({ hours: null, ticks: new Map() });

/** Reads a plan from its JSON, or throws a Refusal. Nothing of it is trusted but ids, days and a number. */
export function parse(text) {
  let value;
  try { value = JSON.parse(text); } catch { throw new Refusal("it is not JSON, or only a part of it"); }
  if (!isObject(value) || value.format !== FORMAT) throw new Refusal("it is not a plan of this guide");
  if (value.version !== 1) throw new Refusal("it is of a version that this page does not know");
  const odd = Object.keys(value).find(key => !["format", "version", "hours", "ticks"].includes(key));
  if (odd !== undefined) throw new Refusal(`it holds “${clip(odd)}”, which a plan does not have`);
  if (value.hours !== undefined && !isHours(value.hours)) throw new Refusal("its hours a week are not a number from 1 to 80");
  if (!isObject(value.ticks)) throw new Refusal("it has no list of ticks");
  const ticks = Object.entries(value.ticks);
  if (ticks.length > MOST_TICKS) throw new Refusal(`it holds more than ${MOST_TICKS} ticks`);
  for (const [id, day] of ticks) {
    if (!ID.test(id)) throw new Refusal(`“${clip(id)}” is not the id of an outcome`);
    if (typeof day !== "string" || !isDay(day)) throw new Refusal(`the tick of ${clip(id)} has no day of the calendar`);
  }
  return { hours: value.hours ?? null, ticks: new Map(ticks) };
}

export const isHours = value => typeof value === "number" && value >= 1 && value <= 80;

/** The JSON of a plan, its ticks by id. */
export function write(plan, space) {
  const hours = plan.hours === null ? {} : { hours: plan.hours };
  return JSON.stringify({ format: FORMAT, version: 1, ...hours, ticks: Object.fromEntries([...plan.ticks].sort()) }, null, space);
}

/** Moves the ticks of outcomes that were renamed, or split: to every outcome that replaces them, with the earliest day. */
export function settle(plan) {
  const old = new Set();
  for (const step of steps) {
    for (const [id, ...was] of step.outcomes) {
      for (const key of was.map(name => `${step.id}/${name}`).filter(name => plan.ticks.has(name))) {
        tick(plan, `${step.id}/${id}`, plan.ticks.get(key));
        old.add(key);
      }
    }
  }
  old.forEach(key => plan.ticks.delete(key));
  return plan;
}

/** Ticks an outcome; of two days the earlier one stays. */
export function tick(plan, id, day) {
  const known = plan.ticks.get(id);
  plan.ticks.set(id, known !== undefined && known < day ? known : day);
}

/** Today where the reader is, as 2026-11-25. */
export function today() {
  const now = new Date();
  return new Date(now - now.getTimezoneOffset() * 60000).toISOString().slice(0, 10);
}

/** What stands in the storage, unread; null where there is nothing. */
export function stored() {
  try { return localStorage.getItem(KEY); } catch {
    throw new Trouble("This browser does not let the site keep anything, so nothing can be ticked here. Allow storage for this site, or print the list.");
  }
}

export function read() {
  const text = stored();
  if (text === null) return empty();
  try { return settle(parse(text)); } catch (reason) {
    if (!(reason instanceof Refusal)) throw reason;
    throw new Trouble(`The plan in this browser cannot be read: ${reason.message}. It is left as it is; on My plan it can be saved as a file and cleared.`);
  }
}

/** Puts a text in the storage, null for none, with the line of the header. All or nothing. */
export function keep(text, line) {
  const before = stored();
  try {
    put(KEY, text);
    try { put(LINE, line); } catch (failure) { put(KEY, before); throw failure; }
  } catch {
    throw new Trouble("This was not kept, and nothing has changed: the browser’s storage is full or forbidden. Make room or allow it. What is ticked so far can be saved as a file on My plan.");
  }
  dispatchEvent(new StorageEvent("storage", { key: LINE, newValue: line }));
}

function put(key, text) {
  if (text === null) localStorage.removeItem(key);
  else localStorage.setItem(key, text);
}

/** Changes the plan: always the one in the storage now, since another tab may have ticked meanwhile. */
export function change(edit) {
  const plan = read();
  edit(plan);
  store(plan);
}

export function store(plan) {
  keep(plan.ticks.size > 0 || plan.hours !== null ? write(plan) : null, lineOf(standing(plan)));
}

/** How each step stands: its ids, those of them that are ticked, and whether it is done, here or ahead. */
export function standing(plan) {
  const stops = steps.map(step => {
    const ids = step.outcomes.map(([id]) => `${step.id}/${id}`);
    const ticked = ids.filter(id => plan.ticks.has(id));
    return { step, ids, ticked, state: ids.length > 0 && ticked.length === ids.length ? "done" : "ahead" };
  });
  const here = hereAmong(stops, plan);
  if (here) here.state = "here";
  return stops;
}

/** The reader stands where the last tick was made, or, that step being done, at the next one with something left. */
function hereAmong(stops, plan) {
  let last = null;
  let day = "";
  for (const stop of stops) {
    for (const id of stop.ticked) if (plan.ticks.get(id) >= day) [last, day] = [stop, plan.ticks.get(id)];
  }
  const open = stops.filter(stop => stop.ids.length > stop.ticked.length);
  return last && (open.find(stop => stops.indexOf(stop) >= stops.indexOf(last)) ?? open[0]);
}

/** A character for each step: d done, h here, . ahead; null without a plan. */
const lineOf = stops => (stops.some(stop => stop.ticked.length > 0) ? stops.map(stop => ({ done: "d", here: "h", ahead: "." })[stop.state]).join("") : null);

/** Says something beside a control, with an undo where it can be taken back. */
export function say(place, text, undo) {
  if (place.textContent !== text) place.replaceChildren(text);
  if (!undo) return;
  const button = Object.assign(document.createElement("button"), { type: "button", className: "quiet", textContent: "Undo" });
  button.addEventListener("click", () => attempt(place, () => {
    undo();
    say(place, "Taken back.");
    place.closest("section").querySelector("button").focus();
  }));
  place.append(" ", button);
}

/** Says that there was nothing to do, but not over an undo: whoever presses twice must not lose it. */
export function sayIdle(place, text) {
  if (!place.querySelector("button")) say(place, text);
}

/** Does what may fail, and says beside the control why it did. Either way the page then shows what is true. */
export function attempt(place, work) {
  try {
    work();
    return true;
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    say(place, failure.message);
    return false;
  } finally { paint(); }
}

export const link = (text, href) => Object.assign(document.createElement("a"), { textContent: text, href });
export const count = (number, one) => `${number} ${one}${number === 1 ? "" : "s"}`;

const servers = new Map();

/** Shows something in the place of the server's words; with nothing to show, those again. */
export function show(place, ...content) {
  if (!servers.has(place)) servers.set(place, [...place.childNodes]);
  const shown = document.createDocumentFragment();
  shown.append(...(content.length > 0 ? content : servers.get(place)));
  // What stands there already is not written again: a screen reader would read it out.
  if (shown.textContent !== place.textContent) place.replaceChildren(shown);
}

/** Makes a checkbox of every outcome in a list, in the place of its printed box. */
function makeBoxes(list) {
  const said = saidIn(list.closest("section"));
  for (const item of list.querySelectorAll("[data-outcome]")) {
    const id = `${list.dataset.outcomes}/${item.dataset.outcome}`;
    const box = Object.assign(document.createElement("input"), { type: "checkbox", autocomplete: "off" });
    const label = document.createElement("label");
    label.append(box, ...item.childNodes);
    item.append(label);
    boxes.push({ id, box, item });
    box.addEventListener("change", () => {
      const { checked } = box;
      say(said, "");
      attempt(said, () => change(plan => (checked ? tick(plan, id, today()) : plan.ticks.delete(id))));
    });
  }
}

const saidIn = section => section.querySelector("[data-said]");

/** Takes the ticks of one step away, and gives them back. */
function resetStep(section) {
  const said = saidIn(section);
  const removed = [];
  attempt(said, () => {
    change(plan => standing(plan).find(({ step }) => step.id === section.dataset.step)?.ticked.forEach(id => {
      removed.push([id, plan.ticks.get(id)]);
      plan.ticks.delete(id);
    }));
    if (removed.length === 0) sayIdle(said, "Nothing is ticked in this step.");
    else say(said, `${count(removed.length, "tick")} removed.`, () => change(plan => removed.forEach(([id, day]) => tick(plan, id, day))));
  });
}

/** Shows the plan as it is in the storage now. */
function paint() {
  let plan = empty();
  let trouble = null;
  try { plan = read(); } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    trouble = failure.message;
  }
  for (const { id, box, item } of boxes) {
    box.checked = plan.ticks.has(id);
    item.toggleAttribute("data-ticked", box.checked);
  }
  const stops = standing(plan);
  const begun = lineOf(stops) !== null;
  const here = stops.findIndex(stop => stop.state === "here");
  stops.forEach((stop, at) => {
    paintStop(stop, begun, at < here && stop.state === "ahead" ? words.open : words[stop.state]);
    paintStep(stop);
  });
  root.classList.toggle("trouble", trouble !== null);
  if (trouble !== null) show(root, trouble);
  else if (!root.closest("[data-step]")) show(root, ...(begun ? summary(stops) : []));
  page?.paint(plan, stops);
}

const words = { done: "Done", here: "You are here", open: "Open", ahead: "Ahead" };

/** A stop of the line, on home and on the path. One that the reader has passed by is open, not ahead. */
function paintStop({ step, ids, ticked, state }, begun, word) {
  const stop = document.querySelector(`[data-stop="${step.id}"]`);
  if (!stop) return;
  if (begun) stop.dataset.at = state;
  else delete stop.dataset.at;
  const said = stop.querySelector("[data-state]");
  const part = ticked.length > 0 ? `${ticked.length} of ` : "";
  if (said) show(said, ...(begun ? [`${word} · ${part}${count(ids.length, "outcome")}`] : []));
}

/** A step with its checklist, on its own page and on the plan. */
function paintStep({ step, ids, ticked, state }) {
  const tally = document.querySelector(`[data-step="${step.id}"] [data-tally]`);
  if (!tally) return;
  const all = state === "done" ? `All ${ids.length} ticked: this step is done.` : `${ticked.length} of ${ids.length} ticked.`;
  show(tally, ...(ticked.length > 0 ? [all] : []));
  const mark = document.querySelector(".sign [data-mark]");
  if (mark) show(mark, state === "done" ? " · done" : ticked.length > 0 ? ` · ${ticked.length} of ${ids.length} ticked` : "");
}

/** Where the reader stands, and what comes next. */
function summary(stops) {
  const done = `${stops.filter(stop => stop.state === "done").length} of ${count(stops.length, "step")} done`;
  const next = stops.findIndex(stop => stop.state === "here");
  if (next < 0) return [`${done}: nothing is left to tick.`];
  const { title, url } = steps[next];
  const behind = stops.slice(0, next).flatMap((stop, at) => (stop.state === "done" ? [] : [at + 1]));
  const left = behind.length > 0 ? ` · before it ${behind.length === 1 ? "step" : "steps"} ${behind.join(", ")} still open` : "";
  return root.matches(".continue")
    ? [link(`Continue with step ${next + 1}: ${title}`, url), ` · ${done}`]
    : [`${done} · next: `, link(title, url), left];
}

/** The line that the header draws, where the guide has changed since it was kept. */
function renewLine() {
  try {
    const plan = read();
    if (plan.ticks.size > 0 && localStorage.getItem(LINE) !== lineOf(standing(plan))) store(plan);
  } catch (failure) {
    if (!(failure instanceof Trouble)) throw failure;
    show(root, failure.message);
  }
}

async function start() {
  document.querySelectorAll("[data-outcomes]").forEach(makeBoxes);
  document.querySelectorAll("[data-reset]").forEach(button => button.addEventListener("click", () => resetStep(button.closest("section"))));
  document.querySelectorAll(".by-script").forEach(part => part.classList.remove("by-script"));
  addEventListener("storage", event => (event.key === KEY || event.key === null) && paint());
  addEventListener("pageshow", event => event.persisted && paint());
  paint();
  renewLine();
  if (root.dataset.page) await startPage();
  // The page is filled in.
  root.dataset.ready = "";
}

/** The page of the plan has two modules more, whose addresses stand beside the map. */
async function startPage() {
  try {
    const [self, carry, view] = await Promise.all([import.meta.url, root.dataset.carry, root.dataset.page].map(address => import(address)));
    page = view.start(self, carry, root);
  } catch (failure) {
    show(root, "A part of this page did not load, so only the boxes work. Load the page again.");
    throw failure;
  }
  paint();
}

if (root) start();
