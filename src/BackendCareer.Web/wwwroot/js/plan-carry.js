/*
 * A plan on its way: as a file, or in the fragment of a link, which browsers do not send.
 *
 *   /plan#plan=1d.XXXX   its JSON, compressed (raw deflate), in base64url
 *   /plan#plan=1p.XXXX   its JSON in base64url, from a browser that cannot compress
 *
 * A file has at most 256 KB, a link's fragment 16,384 characters (some 700 ticks), what it unpacks to 256 KB.
 */
export const MOST_BYTES = 256 * 1024;
export const MOST_CHARACTERS = 16384;
const FIRST_DAY = "2020-01-01";
const CHUNK = 4096;

let plans;

/** The module of the plan itself, whose parser decides. */
export function use(module) { plans = module; }

const refuse = why => { throw new plans.Refusal(why); };

/** The plan in a text that came from outside, or a Refusal of the whole of it. Ticks of what has left the guide come along. */
export function open(text) {
  const plan = plans.settle(plans.parse(text));
  if (plan.ticks.size === 0) refuse("it holds no ticks");
  for (const [id, day] of plan.ticks) {
    if (day < FIRST_DAY || day > tomorrow()) refuse(`the tick of ${id.slice(0, 80)} was made on ${day}, which cannot be`);
  }
  if (![...plan.ticks.keys()].some(isKnown)) refuse("the guide knows none of its outcomes");
  return plan;
}

/** Days are those of the reader's own zone, so that somebody's may already be tomorrow. */
const tomorrow = () => new Date(Date.now() + 36 * 3600000).toISOString().slice(0, 10);

function isKnown(id) {
  const [step, outcome] = id.split("/");
  const known = plans.steps.find(({ id }) => id === step);
  return known !== undefined && (known.outcomes.some(([id]) => id === outcome) || Object.hasOwn(known.retired ?? {}, outcome));
}

export async function openFile(file) {
  if (file.size > MOST_BYTES) refuse("it is larger than 256 KB");
  return open(textOf(await file.arrayBuffer()));
}

export const isLink = fragment => fragment.startsWith("#plan=");

export async function openLink(fragment) {
  if (fragment.length > MOST_CHARACTERS) refuse("it is longer than 16,384 characters");
  const [, version, form, data] = /^#plan=(\d{1,4})([a-z])\.([\w-]+)$/.exec(fragment) ?? refuse("it is damaged, or only a part of it");
  if (version !== "1" || !["d", "p"].includes(form)) refuse("it is of a version that this page does not know");
  const bytes = bytesOf(data);
  return open(textOf(form === "d" ? await inflate(bytes) : bytes));
}

/** The fragment that carries a plan, or a Refusal when there is nothing to carry, or too much. */
export async function linkOf(plan) {
  const bytes = new TextEncoder().encode(plans.write(plan));
  const fragment = globalThis.CompressionStream
    ? `#plan=1d.${base64(await through(bytes, new CompressionStream("deflate-raw"), Infinity))}`
    : `#plan=1p.${base64(bytes)}`;
  return fragment.length > MOST_CHARACTERS ? refuse("the plan is too long for a link: save it as a file") : fragment;
}

async function inflate(bytes) {
  if (!globalThis.DecompressionStream) refuse("this browser cannot unpack it: carry the plan as a file");
  try { return await through(bytes, new DecompressionStream("deflate-raw"), MOST_BYTES); } catch (failure) {
    if (failure instanceof plans.Refusal) throw failure;
    return refuse("it is damaged, or only a part of it");
  }
}

/** What a stream makes of bytes. It is stopped once there is more than the limit: a small text can unpack to a huge one. */
async function through(bytes, stream, limit) {
  const reader = new Blob([bytes]).stream().pipeThrough(stream).getReader();
  const parts = [];
  let size = 0;
  for (let part = await reader.read(); !part.done; part = await reader.read()) {
    size += part.value.length;
    if (size > limit) {
      await reader.cancel();
      refuse("it unpacks to more than 256 KB");
    }
    parts.push(part.value);
  }
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

function textOf(bytes) {
  try { return new TextDecoder("utf-8", { fatal: true }).decode(bytes); } catch { return refuse("it is not text"); }
}

function base64(bytes) {
  let text = "";
  for (let at = 0; at < bytes.length; at += CHUNK) text += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(text).replaceAll("+", "-").replaceAll("/", "_").replaceAll("=", "");
}

function bytesOf(data) {
  try { return Uint8Array.from(atob(data.replaceAll("-", "+").replaceAll("_", "/")), sign => sign.charCodeAt(0)); } catch {
    return refuse("it is damaged, or only a part of it");
  }
}
