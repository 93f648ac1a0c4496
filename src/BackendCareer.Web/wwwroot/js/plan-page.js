// The page of the plan: what comes next, the time that is left, what is gone, and the plan kept, carried and cleared.
const WEEKS = 365.25 / 7 / 12;

let plans, carry, root;
const at = name => document.querySelector(`[data-${name}]`);
const dayWords = day => new Date(`${day}T12:00:00`).toLocaleDateString("en-GB", { day: "numeric", month: "short", year: "numeric" });
const number = value => value.toLocaleString("en-US", { maximumFractionDigits: 1 });
const hourWords = value => `${number(value)} hour${value === 1 ? "" : "s"}`;
const element = (name, ...content) => {
  const made = document.createElement(name);
  made.append(...content);
  return made;
};

export function start(planModule, carryModule, tally) {
  [plans, carry, root] = [planModule, carryModule, tally];
  carry.use(plans);
  const works = { print: () => print(), save, link: makeLink, copy: copyLink, clear };
  for (const [name, work] of Object.entries(works)) document.querySelector(`[data-do=${name}]`).addEventListener("click", work);
  hours.addEventListener("change", keepHours);
  file.addEventListener("change", takeFile);
  addEventListener("hashchange", takeLink);
  takeLink();
  return { paint };
}

const hours = document.getElementById("bc-hours");
const file = document.getElementById("bc-file");
const said = document.querySelector("[aria-labelledby=bc-carry] [data-said]");

function paint(plan, stops) {
  paintDays(plan);
  paintNext(stops);
  if (document.activeElement !== hours) {
    hours.value = plan.hours ?? "";
    hours.removeAttribute("aria-invalid");
  }
  paintTime(plan, stops);
  paintGone(plan, stops);
  at("link").hidden = true;
}

function paintDays(plan) {
  for (const item of document.querySelectorAll("[data-outcome]")) {
    const day = plan.ticks.get(`${item.parentElement.dataset.outcomes}/${item.dataset.outcome}`);
    item.querySelector("time")?.remove();
    if (day) item.append(Object.assign(element("time", dayWords(day)), { dateTime: day }));
  }
}

function paintNext(stops) {
  const here = stops.find(stop => stop.state === "here");
  if (!here) return plans.show(at("next"), ...(stops.some(stop => stop.state === "done") ? ["Every outcome is ticked."] : []));
  const id = here.ids.find(id => !here.ticked.includes(id)).split("/")[1];
  const text = document.querySelector(`[data-outcomes="${here.step.id}"] [data-outcome="${id}"] label`).textContent;
  plans.show(at("next"), "Continue: ", plans.link(text, `${here.step.url}#bc-outcome-${id}`));
}

// The time that is left.

/** The hours of a step, less the share of its outcomes that is ticked. */
const leftOf = ({ step, ids, ticked }) => (step.hours ?? [0, 0]).map(value => (ids.length > 0 ? value * (ids.length - ticked.length) / ids.length : value));

function paintTime(plan, stops) {
  const left = stops.map(leftOf).reduce((sum, part) => [sum[0] + part[0], sum[1] + part[1]], [0, 0]);
  const range = left.map(value => number(Math.round(value))).join(" to ");
  at("reckoning").lastElementChild.replaceChildren(...reckoning(plan, stops, left));
  if (left[1] === 0) plans.show(at("months"), "Nothing is left.");
  else if (plan.hours === null) plans.show(at("months"));
  else plans.show(at("months"), element("strong", months(left, plan.hours)), ` for the ${range} hours of practice left, at ${hourWords(plan.hours)} a week: a range, not a date.`);
}

/** Rounded outward to whole months. */
function months([from, to], week) {
  const [least, most] = [Math.floor(from / week / WEEKS), Math.ceil(to / week / WEEKS)];
  if (least === 0) return most === 1 ? "Less than a month" : `Up to ${most} months`;
  return least === most ? plans.count(most, "month") : `${least} to ${plans.count(most, "month")}`;
}

function reckoning(plan, stops, left) {
  const row = (stop, index) => {
    const [from, to] = stop.step.hours ?? [0, 0];
    const share = stop.ids.length > 0 ? ` × ${stop.ids.length - stop.ticked.length} of ${stop.ids.length} left` : " (nothing to tick yet)";
    return element("li", `Step ${index + 1}: ${from} to ${to} hours${share} = ${leftOf(stop).map(number).join(" to ")}`);
  };
  const parts = [element("ol", ...stops.map(row)), element("p", `Together ${left.map(number).join(" to ")} hours.`)];
  if (plan.hours !== null) {
    const way = value => `${number(value)} ÷ ${number(plan.hours)} hours a week = ${number(value / plan.hours)} weeks, ÷ ${number(WEEKS)} weeks a month = ${number(value / plan.hours / WEEKS)} months`;
    parts.push(element("p", `${left.map(way).join("; ")}. The first is rounded down, the second up.`));
  }
  return parts;
}

function keepHours() {
  const value = hours.value === "" && !hours.validity.badInput ? null : hours.valueAsNumber;
  if (value !== null && !plans.isHours(value)) {
    hours.setAttribute("aria-invalid", "true");
    at("months").replaceChildren("Type a number of hours from 1 to 80. What was kept before stays.");
    return;
  }
  hours.removeAttribute("aria-invalid");
  plans.attempt(said, () => plans.change(plan => { plan.hours = value; }));
}

// What is gone from the guide.

function paintGone(plan, stops) {
  const live = new Set(stops.flatMap(stop => stop.ids));
  const gone = [...plan.ticks].filter(([id]) => !live.has(id));
  at("gone").hidden = gone.length === 0;
  at("gone").querySelector("ul").replaceChildren(...gone.map(([id, day]) => element("li", goneWords(id, day))));
}

function goneWords(id, day) {
  const [stepId, outcome] = id.split("/");
  const step = plans.steps.find(({ id }) => id === stepId);
  const why = step && Object.hasOwn(step.retired ?? {}, outcome) ? `gone: ${step.retired[outcome]}` : "no longer in the guide";
  return `${outcome.replaceAll("-", " ")} (${step?.title ?? stepId}), ticked ${dayWords(day)}: ${why}`;
}

// The plan kept, carried and cleared.

function save() {
  plans.attempt(said, () => {
    const text = readable();
    const address = URL.createObjectURL(new Blob([text], { type: "application/json" }));
    const name = `backendcareer-plan-${plans.today()}.json`;
    Object.assign(plans.link("", address), { download: name }).click();
    setTimeout(() => URL.revokeObjectURL(address), 60000);
    plans.say(said, `Saved as ${name}.`);
  });
}

/** The plan as a file holds it; one that cannot be read as it stands in the storage. */
function readable() {
  const text = plans.stored();
  const plan = opened(text);
  return plan === null ? text : plans.write(begun(plan), 2);
}

/** A plan without ticks would be refused where it arrives. */
function begun(plan) {
  if (plan.ticks.size === 0) throw new plans.Trouble("Nothing is ticked yet, so there is nothing to save or to carry.");
  return plan;
}

async function makeLink() {
  await tell("This link was not made", async () => {
    const fragment = await carry.linkOf(begun(plans.read()));
    const field = document.getElementById("bc-link");
    field.value = location.href.split("#")[0] + fragment;
    at("link").hidden = false;
    field.focus();
    field.select();
    plans.say(said, `A link of ${number(field.value.length)} characters is ready.`);
  });
}

async function copyLink() {
  const field = document.getElementById("bc-link");
  try {
    await navigator.clipboard.writeText(field.value);
    plans.say(said, "The link is copied.");
  } catch {
    field.focus();
    field.select();
    plans.say(said, "This browser does not let the page copy. The link is selected: copy it yourself.");
  }
}

function clear() {
  const before = plans.stored();
  plans.attempt(said, () => {
    if (before === null) return plans.sayIdle(said, "There is nothing to clear.");
    plans.keep(null, null);
    plans.say(said, "All ticks are removed from this browser.", () => bringBack(before, new Map()));
  });
}

/** The plan as it stood in the storage before, with whatever was ticked since. One that cannot be read is put back as it was. */
function bringBack(before, after) {
  const since = [...plans.read().ticks].filter(([id]) => !after.has(id));
  const old = opened(before);
  if (old === null && since.length > 0) throw new plans.Trouble("The plan before could not be read, and new ticks stand in its place: it was not brought back.");
  if (old === null) return plans.keep(before, null);
  since.forEach(([id, day]) => plans.tick(old, id, day));
  plans.store(old);
}

function opened(text) {
  if (text === null) return { hours: null, ticks: new Map() };
  try { return plans.settle(plans.parse(text)); } catch (failure) {
    if (!(failure instanceof plans.Refusal)) throw failure;
    return null;
  }
}

// A plan from outside: shown first, taken only when the reader says so.

async function takeFile() {
  const [chosen] = file.files;
  if (!chosen) return;
  await take("file", () => carry.openFile(chosen));
  file.value = "";
}

async function takeLink() {
  const fragment = location.hash;
  if (carry.isLink(fragment)) await take("link", () => carry.openLink(fragment));
}

async function take(what, open) {
  let incoming;
  try { incoming = await open(); } catch (failure) {
    if (!(failure instanceof plans.Refusal) && !(failure instanceof DOMException)) throw failure;
    return offer(`This ${what} was refused`, [`It was refused whole, because ${failure.message}. Your plan is as it was.`], { "Close": leave });
  }
  let own = null;
  let trouble = [];
  try { own = plans.read(); } catch (failure) {
    if (!(failure instanceof plans.Trouble)) throw failure;
    trouble = [failure.message];
  }
  const answers = own?.ticks.size === 0
    ? { "Take it": () => replace(incoming), "Leave it": leave }
    : { "Replace mine": () => replace(incoming), ...(own && { "Merge both": () => merge(incoming) }), "Leave mine as it is": leave };
  const mine = own === null ? trouble : [own.ticks.size > 0 ? `Your plan here holds ${told(own)}.` : "There is no plan in this browser yet."];
  offer(`This ${what} holds a plan`, [`It holds ${told(incoming)}.`, ...mine, "Nothing has changed yet."], answers);
}

/** A plan in counts and days. */
function told({ ticks, hours }) {
  const days = [...ticks.values()].sort();
  const steps = new Set([...ticks.keys()].map(id => id.split("/")[0]));
  const known = new Set(plans.standing({ ticks }).flatMap(stop => stop.ticked));
  const made = days[0] === days.at(-1) ? `made on ${dayWords(days[0])}` : `made from ${dayWords(days[0])} to ${dayWords(days.at(-1))}`;
  return `${plans.count(ticks.size, "tick")} in ${plans.count(steps.size, "step")}, ${made}`
    + (known.size < ticks.size ? `; ${ticks.size - known.size} of them no longer in the guide` : "")
    + (hours === null ? "" : `; ${hourWords(hours)} a week`);
}

function offer(title, lines, answers) {
  const place = at("incoming");
  const heading = place.querySelector("h2");
  heading.textContent = title;
  const buttons = Object.entries(answers).map(([name, work]) => {
    const button = Object.assign(element("button", name), { type: "button" });
    button.addEventListener("click", () => answer(work));
    return button;
  });
  place.lastElementChild.replaceChildren(...lines.map(line => element("p", line)), element("p", ...buttons.flatMap(button => [button, " "])));
  place.hidden = false;
  heading.focus();
  heading.scrollIntoView({ block: "center" });
}

/** After the answer the link is done with: a reload asks no second time. What could not be kept can be tried again. */
function answer(work) {
  if (!plans.attempt(said, work)) return said.scrollIntoView({ block: "nearest" });
  at("incoming").hidden = true;
  if (carry.isLink(location.hash)) history.replaceState(null, "", location.pathname + location.search);
  document.querySelector("[data-do=save]").focus();
}

const leave = () => plans.say(said, "Your plan is as it was.");

function replace(incoming) {
  const before = plans.stored();
  plans.store({ hours: incoming.hours, ticks: new Map(incoming.ticks) });
  plans.say(said, "Your plan is the one that came in.", () => bringBack(before, incoming.ticks));
}

function merge(incoming) {
  const before = plans.stored();
  plans.change(plan => {
    incoming.ticks.forEach((day, id) => plans.tick(plan, id, day));
    plan.hours ??= incoming.hours;
  });
  const { ticks } = plans.read();
  plans.say(said, "Both plans are one now; of two days the earlier one stays.", () => bringBack(before, ticks));
}

/** Does what may be refused, and says why beside the buttons. */
async function tell(what, work) {
  try { await work(); } catch (failure) {
    plans.attempt(said, () => {
      if (!(failure instanceof plans.Refusal)) throw failure;
      plans.say(said, `${what}: ${failure.message}.`);
    });
  }
}
