// The form that asks whether the page was useful, opened under the link that leads to it. It is the form of /feedback
// itself; what cannot be sent stays as it was typed.
const region = document.createElement("div");
let opener, sending;

export async function open(link) {
  opener = link;
  const place = link.closest("[data-comfort]");
  // Once sent, the next time begins with an empty form.
  if (!region.querySelector("form")) show(await formOf(await fetch(link.href)));
  if (!region.isConnected) place.lastElementChild.append(region);
  region.hidden = false;
  const reason = new URL(link.href).searchParams.get("reason");
  if (reason) region.querySelector(`input[value="${CSS.escape(reason)}"]`).checked = true;
  focusOn(region);
}

region.className = "asked";
region.addEventListener("submit", send);
region.addEventListener("keydown", event => { if (event.key === "Escape" && !event.isComposing) close(); });

// The form, or the thanks, of a page of the site.
async function formOf(answer) {
  const page = new DOMParser().parseFromString(await answer.text(), "text/html");
  const part = page.querySelector("[data-part]");
  if (!part) throw new Error(`the site answered ${answer.status}`);
  return document.adoptNode(part);
}

function show(part) {
  const button = Object.assign(document.createElement("button"), { type: "button", textContent: "Close" });
  button.addEventListener("click", close);
  region.replaceChildren(part, button);
}

// What is wrong first, else the first field, else the thanks.
function focusOn(parent) {
  (parent.querySelector(".faults") ?? parent.querySelector("input:not([type=hidden])") ?? parent.querySelector("[data-part]")).focus();
}

async function send(event) {
  event.preventDefault();
  if (sending) return;
  sending = true;
  const form = event.target;
  try {
    const answer = await fetch(form.action, { method: "POST", body: new URLSearchParams(new FormData(form)) });
    show(await formOf(answer));
    focusOn(region);
  } catch (error) {
    say(form, `It could not be sent (${error.message}). What you typed is still here.`);
  } finally {
    sending = false;
  }
}

function say(form, text) {
  form.querySelector("[role=alert]")?.remove();
  const said = Object.assign(document.createElement("p"), { className: "fault", role: "alert", textContent: text });
  form.append(said);
}

function close() {
  region.hidden = true;
  opener.focus();
}
