// Everything works without this: pages then reload by themselves.
"use strict";

// A second click on a form's button sends nothing. (The server would not act on it twice either.)
document.addEventListener("submit", (event) => {
  const form = event.target;
  if (form.dataset.sent) return event.preventDefault();
  form.dataset.sent = "yes";
  form.querySelector("button")?.setAttribute("aria-disabled", "true");
});
// A page that comes back from the browser's history can send again.
window.addEventListener("pageshow", () => {
  for (const form of document.forms) {
    delete form.dataset.sent;
    form.querySelector("button")?.removeAttribute("aria-disabled");
  }
});

const live = document.querySelector("[data-live]");
if (live) {
  const look = async () => {
    try {
      const answer = await fetch(live.dataset.live, { cache: "no-store" });
      if (!answer.ok) return;
      const charge = await answer.json();
      if (charge.state !== live.dataset.state) return location.reload();
      for (const field of live.querySelectorAll("[data-field]")) {
        const value = charge[field.dataset.field];
        if (field.tagName === "PROGRESS") field.value = value;
        else if (field.textContent !== value) field.textContent = value;
      }
    } catch {
      // Out of reach for a moment: look again.
    }
  };
  setInterval(() => { if (!document.hidden) look(); }, 1000);
  document.addEventListener("visibilitychange", () => { if (!document.hidden) look(); });
}
