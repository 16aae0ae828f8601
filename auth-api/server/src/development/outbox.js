// Shows what /outbox.json holds (on the page of samples: one message of each kind), newest first, and asks every second for more. Messages that are there already
// are left alone, so that focus, selection and scroll position stay where they are.
"use strict";

const EVERY = 1000;
const root = document.documentElement;
const dateAndTime = new Intl.DateTimeFormat(`${root.lang}-BE`, { dateStyle: "medium", timeStyle: "medium" });
const status = document.getElementById("status");
const unreachable = document.getElementById("unreachable");
const shown = new Set();
let tag = null;
let timer = 0;

async function look() {
  clearTimeout(timer);
  try {
    const answer = await fetch(document.body.dataset.messages, { cache: "no-cache" });
    if (!answer.ok) throw new Error(String(answer.status));
    if (answer.headers.get("etag") !== tag) {
      const first = tag === null;
      show(await answer.json(), first);
      tag = answer.headers.get("etag");
    }
    unreachable.hidden = true;
  } catch {
    unreachable.hidden = false;
  }
  if (document.visibilityState === "visible") timer = setTimeout(look, EVERY);
}

function show(messages, first) {
  const fresh = messages.filter((message) => !shown.has(message.id));
  for (const message of fresh.reverse()) {
    const list = document.querySelector(`[data-kind="${message.kind}"]`);
    list.prepend(element(message, first));
    list.parentElement.classList.add("filled");
    shown.add(message.id);
  }
  if (!first && fresh.length > 0) {
    status.textContent = "";
    requestAnimationFrame(() => { status.textContent = status.dataset.arrived; });
  }
}

function element(message, first) {
  const item = document.getElementById(message.kind).content.cloneNode(true).firstElementChild;
  const part = (name) => item.querySelector(`[data-part="${name}"]`);
  part("to").textContent = message.to;
  part("at").textContent = dateAndTime.format(new Date(message.at));
  part("at").dateTime = message.at;
  part("text").append(...(message.kind === "letter" ? asPrinted(message) : withLinks(message.text)));
  part("text").lang = message.language;
  if (part("subject")) {
    part("subject").textContent = message.subject;
    part("subject").lang = message.language;
  }
  if (part("document")) part("document").href = message.document;
  if (part("copy")) offerCode(part("copy"), part("code"), message.text);
  if (!first) item.classList.add("new");
  return item;
}

// An SMS names its code in its last line: "@host #code".
function offerCode(button, place, text) {
  const code = /^@\S+ #(\S+)$/.exec(text.split("\n").pop());
  if (!code || !navigator.clipboard) return button.remove();
  place.textContent = code[1];
  const label = button.firstElementChild;
  const words = label.textContent;
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(code[1]);
    label.textContent = button.dataset.copied;
    setTimeout(() => { label.textContent = words; }, 2000);
  });
}

// On paper nothing can be pressed; the subject is bold, and the code, alone on its line, is large.
function asPrinted({ text, subject }) {
  return text.split("\n").flatMap((line) => {
    const isCode = /^[0-9A-Z]{4}-[0-9A-Z]{4}$/.test(line);
    if (!isCode && line !== subject) return [line, "\n"];
    const strong = document.createElement("strong");
    strong.textContent = line;
    if (isCode) strong.className = "code";
    return [strong, "\n"];
  });
}

function withLinks(text) {
  return text.split(/(https?:\/\/\S+)/).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const link = document.createElement("a");
    link.href = piece;
    link.textContent = piece;
    return link;
  });
}

document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible") look();
});
look();
