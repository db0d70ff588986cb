// Answers items by what they ask (`data-item`), never by what they are called: with the mouse or with the keyboard alone.

import assert from "node:assert/strict";

const words = (count) => Array.from({ length: count }, (_, index) => `woord${index + 1}`).join(" ");

/** What to do with one gap: its control and a value. */
function gap(gap, right) {
  const control = `[data-gap="${gap.id}"]`;
  if (gap.type === "choice") {
    const other = gap.choices.find((choice) => choice.id !== gap.correct);
    return { control, select: right ? gap.correct : other.id };
  }
  if (gap.type === "numeric") return { control, text: String(right ? (gap.min + gap.max) / 2 : gap.max + 1000) };
  return { control, text: right ? gap.accepted.find((one) => one.fraction === 1).text : "zzz" };
}

/** A range's value: its middle, or its only end. */
function within([min, max]) {
  return String(min === null ? max : max === null ? min : (min + max) / 2);
}

const PLANS = {
  choice(d, right) {
    const wrong = d.choices.find((choice) => !d.correct.includes(choice.id)) ?? d.choices[0];
    return (right ? d.correct : [wrong.id]).map((id) => ({ control: `[data-choice="${id}"] input`, pick: id }));
  },
  true_false: (d, right) => [
    { control: `[data-choice="${d.correct === right}"] input`, pick: String(d.correct === right) },
  ],
  fill_in: (d, right) => d.gaps.map((one) => gap(one, right)),
  numeric: (d, right) => [{ control: "[data-gap]", text: right ? within(d.ranges[0]) : "-98765" }],
  matching(d, right) {
    const shift = right ? 0 : 1;
    return d.pairs.map(([source], index) => ({
      control: `[data-source="${source}"]`,
      select: d.pairs[(index + shift) % d.pairs.length][1],
    }));
  },
  sequencing: (d, right) => [{ order: right ? d.order : [...d.order].reverse() }],
  likert: (d) => [{ control: `[data-choice="${d.choices[0].id}"] input`, pick: d.choices[0].id }],
  long_fill_in: (d) => [{ control: "[data-long]", text: words(Math.max(d.words?.[0] ?? 0, 5)) }],
  other: (d) => [
    { control: "[data-other]", text: d.accept.includes("url") ? "https://example.org/mijn-werk" : words(5) },
  ],
};

/** The steps that answer an item rightly or wrongly. */
export function plan(d, right = true) {
  if (!PLANS[d.type]) throw new Error(`no way to answer ${d.type}`);
  return PLANS[d.type](d, right);
}

/** The items of the page outside quizzes, or those of an element. */
export async function items(frame, within = "main") {
  return frame.$$eval(
    `${within} .item[data-item]`,
    (found, within) => {
      const shown = found.filter((item) => (within === "main" ? !item.closest("[data-quiz]") : item.checkVisibility()));
      return shown.map((item) => JSON.parse(item.dataset.item)).filter((d) => d.type !== "none");
    },
    within,
  );
}

/** Does one step with the mouse. */
async function point(frame, item, step) {
  const box = frame.locator(`#item-${item}`);
  if (step.order) return order(box, step.order, (button) => button.click());
  const control = box.locator(step.control);
  if (step.pick) return control.check();
  if (step.select) return control.selectOption(step.select);
  return control.fill(step.text);
}

/** Moves each step up to its place. */
async function order(box, wanted, press) {
  for (const [place, id] of wanted.entries()) {
    const now = async () =>
      (await box.locator("[data-step]").evaluateAll((steps) => steps.map((step) => step.dataset.step))).indexOf(id);
    for (let at = await now(); at > place; at = await now()) {
      await press(box.locator(`[data-step="${id}"] [data-move="up"]`));
      assert.equal(await now(), at - 1, `step ${id} did not move up`);
    }
  }
}

/** Answers one item with the mouse and, unless a quiz does that, submits it. */
export async function answer(frame, d, { right = true, submit = true } = {}) {
  for (const step of plan(d, right)) await point(frame, d.id, step);
  if (!submit) return;
  const box = frame.locator(`#item-${d.id}`);
  await box.locator('[data-action="submit"]').click();
  await assertDone(box);
  for (const { id, levels } of d.rubric ?? []) {
    const level = box.locator(`[name="rubric-${id}"][value="${Math.max(...levels)}"]`);
    if (await level.count()) await level.check();
  }
}

/** Waits until an item has taken its answer; else tells what it says instead. */
async function assertDone(box) {
  for (let waited = 0; waited < 10_000; waited += 50) {
    if ((await box.getAttribute("data-done")) !== null) return;
    await box.page().waitForTimeout(50);
  }
  assert.fail(`not taken: ${await box.innerText()}`);
}

/** Answers every item and quiz of the page in the frame. */
export async function answerPage(frame, options = {}) {
  for (const d of await items(frame)) await answer(frame, d, options);
  for (const id of await frame.$$eval("[data-quiz]", (found) => found.map((quiz) => quiz.id)))
    await answerQuiz(frame, `#${id}`, options);
}

async function answerQuiz(frame, quiz, options) {
  const { feedback } = JSON.parse(await frame.getAttribute(quiz, "data-quiz"));
  await frame.click(`${quiz} [data-action="quiz-start"]`);
  const drawn = await items(frame, quiz);
  assert.ok(drawn.length > 0, "the quiz drew nothing");
  for (const d of drawn) await answer(frame, d, { ...options, submit: feedback === "immediate" });
  await frame.click(`${quiz} [data-action="quiz-submit"]`);
  await frame.locator(`${quiz} [data-quiz-result]`).filter({ hasText: /\S/ }).waitFor();
}

/** Answers an item with the keyboard alone. `keys` is a [`Keyboard`]. */
export async function answerByKeyboard(keys, d, { right = true, submit = true } = {}) {
  const item = `#item-${d.id}`;
  for (const step of plan(d, right)) {
    if (step.order) await order(keys.frame.locator(item), step.order, (button) => keys.activate(button, "Enter"));
    else if (step.pick) await keys.pick(`${item} ${step.control}`, `${item} [data-choice] input`);
    else if (step.select) await keys.select(`${item} ${step.control}`, step.select);
    else await keys.type(`${item} ${step.control}`, step.text);
  }
  if (!submit) return;
  await keys.activate(keys.frame.locator(`${item} [data-action="submit"]`), "Enter");
  await assertDone(keys.frame.locator(item));
}
