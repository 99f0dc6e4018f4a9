// Everything works without this: it shows what changes without a reload, and lets the clock go on.
"use strict";

const source = document.body.dataset.events;

// Looks at the page again, and takes over the parts that live.
const look = async () => {
  const answer = await fetch(location.href, { cache: "no-store", headers: { Accept: "text/html" } });
  if (!answer.ok) return;
  const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
  for (const part of document.querySelectorAll("[data-live][id]")) {
    const other = fresh.getElementById(part.id);
    if (!other || other.innerHTML === part.innerHTML) continue;
    const focused = part.contains(document.activeElement) ? document.activeElement.id : "";
    part.replaceChildren(...document.adoptNode(other).childNodes);
    if (focused) document.getElementById(focused)?.focus({ preventScroll: true });
  }
  if (fresh.title) document.title = fresh.title;
  startClocks();
};

// One look at a time, and one more if something happened meanwhile.
let looking = false;
let again = false;
const changed = async () => {
  again = true;
  if (looking) return;
  looking = true;
  while (again) {
    again = false;
    try {
      await look();
    } catch {
      // Out of reach for a moment: the next event comes with the next connection.
    }
  }
  looking = false;
};

// A hidden page listens to nothing: a browser has few connections for one server.
let events;
const listen = () => {
  events?.close();
  events = undefined;
  if (document.hidden) return;
  events = new EventSource(source);
  events.onopen = changed;
  events.onmessage = changed;
};
document.addEventListener("visibilitychange", listen);
addEventListener("pagehide", () => events?.close());
addEventListener("pageshow", (event) => { if (event.persisted) listen(); });
listen();

// The clocks go on by themselves.
const two = (number) => String(number).padStart(2, "0");
const startClocks = () => {
  for (const clock of document.querySelectorAll("time.clock[data-running]")) {
    clock.ahead ??= Date.parse(clock.dateTime) - Date.now();
  }
};
setInterval(() => {
  for (const clock of document.querySelectorAll("time.clock[data-running]")) {
    if (clock.ahead === undefined) continue;
    const shown = new Date(Date.now() + clock.ahead + 8 * 3600 * 1000);
    const day = [shown.getUTCFullYear(), two(shown.getUTCMonth() + 1), two(shown.getUTCDate())].join("-");
    clock.textContent = day + " " + [shown.getUTCHours(), shown.getUTCMinutes(), shown.getUTCSeconds()].map(two).join(":");
  }
}, 500);
startClocks();

// A second click on a form's button sends nothing.
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
});
addEventListener("pageshow", () => { for (const form of document.forms) delete form.dataset.sent; });
