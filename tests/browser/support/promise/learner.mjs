// What a learner did and must find back: answers as the author's keys, records as the state tells them.

import assert from "node:assert/strict";
import { codecParts, room, sessionParts } from "../../../runtime/support/load.mjs";
import { answer } from "../answer.mjs";
import { MARKED } from "./source.mjs";

const within = room();
sessionParts(within);
const { decodeState } = codecParts(within);

/** The state that an LMS keeps, as maps of records. */
export function stateOf(text, course) {
  const { state, problem } = decodeState(text, { id: course.id, version: "0.0.0" });
  assert.equal(problem, "", "the state is whole");
  return JSON.parse(JSON.stringify(state));
}

/** What the controls of an item show: texts of options, values of fields. */
export function shown(frame, item) {
  return frame.$eval(
    `#item-${item.key}`,
    (el, kind) => {
      const all = (selector) => [...el.querySelectorAll(selector)];
      const chosen = (field) => (field.matches("select") ? field.value && field.selectedOptions[0].text : field.value);
      const row = (field) => field.closest(".match-row").querySelector(".match-source").innerText.trim();
      if (kind === "choice" || kind === "likert")
        return all("[data-choice] input:checked").map((input) =>
          input.closest("label").querySelector(".option-text").innerText.trim(),
        );
      if (kind === "truefalse") return all("[data-choice] input:checked").map((input) => input.value);
      if (kind === "order") return all("[data-step] .step").map((step) => step.innerText.trim());
      if (kind === "match") return all("[data-source]").map((field) => [row(field), chosen(field)]);
      if (kind === "cloze") return all("[data-gap]").map(chosen);
      return all("[data-gap],[data-long],[data-other]").map((field) => field.value);
    },
    item.kind,
  );
}

const keyOf = (options, text) => {
  const found = options.find((option) => option.text === text);
  assert.ok(found || text === "", `no option says ${text}`);
  return found?.key ?? "";
};
const textOf = (options, key) => options.find((option) => option.key === key)?.text ?? "";

/** The same with the author's keys for texts, so that it outlives rewording. */
export function keyed(item, texts) {
  if (["choice", "likert", "order"].includes(item.kind)) return texts.map((text) => keyOf(item.options, text));
  if (item.kind === "match") return texts.map(([one, other]) => [keyOf(item.options, one), keyOf(item.targets, other)]);
  if (item.kind === "cloze") return texts.map((text, at) => (at === 1 ? keyOf(item.options, text) : text));
  return texts;
}

/** What the controls must show in this release of what was answered in an earlier one. */
export function expected(item, keys) {
  const present = (key) => item.options.some((option) => option.key === key);
  if (["choice", "likert", "order"].includes(item.kind))
    return keys.filter(present).map((key) => textOf(item.options, key));
  if (item.kind === "match")
    return keys
      .filter(([one]) => present(one))
      .map(([one, other]) => [textOf(item.options, one), textOf(item.targets, other)]);
  if (item.kind === "cloze") return keys.map((key, at) => (at === 1 ? textOf(item.options, key) : key));
  return keys;
}

/** Asserts that an item shows an answer; what the release added beside it is left out. */
export function assertShows(item, texts, keys, said) {
  const known = new Set(keys.flat());
  const own = (text) => known.has(keyOf(item.options, text));
  let [is, must] = [texts, expected(item, keys)];
  if (item.kind === "order") is = is.filter(own);
  if (item.kind === "match") is = is.filter(([one]) => own(one));
  if (["choice", "likert", "match"].includes(item.kind)) [is, must] = [is, must].map((list) => [...list].sort());
  assert.deepEqual(is, must, said);
}

/** Answers an item of the page in the frame, rightly or wrongly; returns what it then shows, with keys. */
export async function respond(frame, item, { right, submit = true }) {
  const d = JSON.parse(await frame.getAttribute(`#item-${item.key}`, "data-item"));
  await answer(frame, d, { right, submit });
  return keyed(item, await shown(frame, item));
}

/** The points of a release: of what the program marks, and of what its quiz draws. */
export function total(course) {
  const items = course.pages.flatMap((page) => page.items).filter(({ kind }) => MARKED.includes(kind));
  const drawn = course.pages.filter(({ quiz }) => quiz).map(({ quiz }) => Math.min(quiz.draw, course.bank.length));
  return [...items.map(({ points }) => points), ...drawn].reduce((sum, points) => sum + points, 0);
}
