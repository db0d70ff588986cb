// Small helpers on the document: strings, elements, announcements.

const root = document.documentElement;
const course = parse(root.dataset.course);
const info = parse(root.dataset.page);
const one = (selector, within = document) => within.querySelector(selector);
const all = (selector, within = document) => [...within.querySelectorAll(selector)];
const action = (name, within) => one(`[data-action="${name}"]`, within);

let strings = {};
const t = (name, values = {}) => (strings[name] || name).replace(/\{(\w+)\}/g, (_, key) => values[key] ?? "");
const number = (value) => (Math.round(value * 100) / 100).toLocaleString(root.lang || "en");
const percent = (fraction) => Math.floor(fraction * 100 + 1e-9) + "%";
const counting = (name, n) => t(n === 1 ? name + "_one" : name, { n: number(n) });

function h(tag, attributes, ...children) {
  const el = document.createElement(tag);
  for (const name in attributes) el.setAttribute(name, attributes[name]);
  el.append(...children);
  return el;
}
const hidden = (text) => h("span", { class: "visually-hidden" }, text);
const show = (el, on) => {
  if (el) el.hidden = !on;
};

function focusOn(el) {
  if (!el) return;
  if (!el.matches("a,button,input,select,textarea")) el.tabIndex = -1;
  el.focus();
}

// Read out without moving the focus.
let live;
function announce(text) {
  if (!live) document.body.append((live = h("div", { class: "visually-hidden", role: "status" })));
  live.textContent = "";
  setTimeout(() => (live.textContent = text), 60);
}

// A button or link that is of no use now stays in reach and says so.
const dim = (el, on) => {
  if (el) on ? el.setAttribute("aria-disabled", "true") : el.removeAttribute("aria-disabled");
};
const dimmed = (el) => el.hasAttribute("aria-disabled");
const pageUrl = (id) => course.base + id + ".html";
