// The controls of an item, by interaction type: read, fill, shuffle, lock and mark them.

const gapOf = (el, id) => one(`[data-gap="${id}"]`, el);
const textOf = (el) => one("[data-long],[data-other],[data-gap]", el);
const stepsOf = (el) => all("[data-step]", el);
const fields = (el) => all("[data-choice] input,[data-gap],[data-source],[data-long],[data-other],[data-move]", el);

const READERS = {
  choice(el, d) {
    const picked = all("[data-choice] input:checked", el).map((input) => input.value);
    return d.choices
      .map((side) => side.id)
      .filter((id) => picked.includes(id))
      .join();
  },
  true_false: (el) => (one("[data-choice] input:checked", el)?.value || "")[0] || "",
  fill_in(el, d) {
    const text = d.gaps.map(({ id }) => gapOf(el, id).value).join("\n");
    return text.trim() && text;
  },
  matching: (el) =>
    all("[data-source]", el)
      .filter((field) => field.value)
      .map((field) => field.dataset.source + "." + field.value)
      .join(),
  sequencing: (el) =>
    stepsOf(el)
      .map((step) => step.dataset.step)
      .join(),
};
READERS.likert = READERS.choice;

function readAnswer(el, d) {
  if (READERS[d.type]) return READERS[d.type](el, d);
  const { value, defaultValue } = textOf(el);
  return value.trim() && value !== defaultValue ? value : "";
}

// A list without the option, as of an older release, says that something is to be chosen.
const fill = (field, value) => {
  field.value = value || "";
  if (!field.value) field.value = "";
};

function writeAnswer(el, d, answer) {
  const picked = list(answer);
  if (d.type === "fill_in") d.gaps.forEach(({ id }, i) => fill(gapOf(el, id), answer.split("\n")[i]));
  else if (d.type === "matching")
    for (const field of all("[data-source]", el))
      fill(field, picked.map((pair) => pair.split(".")).find(([source]) => source === field.dataset.source)?.[1]);
  else if (d.type === "sequencing") placeSteps(el, picked);
  else if (READERS[d.type])
    for (const input of all("[data-choice] input", el))
      input.checked = picked.includes(d.type === "true_false" ? input.value[0] : input.value);
  else textOf(el).value = answer || textOf(el).defaultValue;
}

// Puts steps in an order; at the ends there is nowhere to go.
function placeSteps(el, order) {
  for (const id of order) {
    const step = one(`[data-step="${id}"]`, el);
    if (step) step.parentNode.append(step);
  }
  const steps = stepsOf(el);
  steps.forEach((step, i) => {
    dim(one('[data-move="up"]', step), !i);
    dim(one('[data-move="down"]', step), i === steps.length - 1);
  });
}

// Moves a step; the focus stays on its button, and its new place is read out.
function moveStep(el, button) {
  const order = stepsOf(el).map((step) => step.dataset.step),
    id = button.closest("[data-step]").dataset.step;
  const at = order.indexOf(id),
    to = at + (button.dataset.move === "up" ? -1 : 1);
  if (order[to]) [order[at], order[to]] = [order[to], order[at]];
  placeSteps(el, order);
  button.focus();
  announce(t("moved", { n: order.indexOf(id) + 1, of: order.length }));
}

function shuffleControls(el, d, seed) {
  if (!d.shuffle) return;
  if (d.type === "choice") {
    const rows = all("[data-choice]", el).map((label) => label.closest("li") || label);
    arrange(
      rows,
      shuffledIds(d.choices, seed).map((id) => rows.find((row) => one(`input[value="${id}"]`, row))),
    );
  } else if (d.type === "matching") {
    for (const field of all("[data-source]", el)) {
      const options = [...field.options].filter((option) => option.value);
      arrange(
        options,
        shuffledIds(d.targets, seed).map((id) => options.find((option) => option.value === id)),
      );
    }
  } else if (d.type === "sequencing") {
    const ids = shuffledIds(d.steps, seed);
    placeSteps(el, ids.join() === d.order.join() ? ids.reverse() : ids);
  }
}

function lockControls(el, on) {
  el.classList.toggle("locked", on);
  for (const field of fields(el)) field.matches("textarea,[type=text]") ? (field.readOnly = on) : dim(field, on);
  if (!on) placeSteps(el, []);
}

function markParts(el, d, parts) {
  for (const mark of all(".mark", el)) mark.remove();
  for (const part of all("[data-mark]", el)) part.removeAttribute("data-mark");
  const name = { fill_in: "gap", numeric: "gap", matching: "source", sequencing: "step" }[d.type] || "choice";
  for (const [id, mark, key] of parts) {
    const part = one(`[data-${name}="${id}"]`, el),
      note = h("span", { class: "mark", "data-mark": mark }, hidden(t("mark_" + mark)));
    part.dataset.mark = mark;
    if (key && mark === "wrong")
      note.append(" ", h("span", { class: "key" }, t(name === "step" ? "key_place" : "key", { key })));
    part.matches("input,select") ? part.after(note) : part.append(note);
  }
}
