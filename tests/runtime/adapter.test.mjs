// What the adapters tell an LMS: values of the forms that real ones take, in the right order, within every limit.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { launch } from "./support/load.mjs";
import { player } from "./support/lms.mjs";

const TIME = new Date(2026, 10, 22, 9, 5, 7).getTime();
const sides = (ids) => ids.map((id) => ({ id, text: `tekst ${id}` }));
const base = {
  id: "vraag_1",
  prompt: "Waar hoort dit bij?",
  points: 2,
  objectives: ["bereik", "toon"],
  grading: "auto",
};
const shared = { d: null, answer: "", result: "correct", seconds: 75.456, time: TIME, lang: "nl" };
const gap = {
  type: "text",
  accepted: [
    { text: "hashtag", fraction: 1 },
    { text: "hash", fraction: 1 },
    { text: "tag", fraction: 0.5 },
  ],
  case: false,
  diacritics: false,
};
const ITEMS = {
  choice: { ...base, type: "choice", choices: sides(["a", "b", "c"]), correct: ["b"], multiple: false },
  several: { ...base, type: "choice", choices: sides(["a", "b", "c"]), correct: ["a", "c"], multiple: true },
  long: { ...base, type: "choice", choices: sides(["twitter", "linked-in"]), correct: ["linked-in"], multiple: false },
  true_false: { ...base, type: "true_false", correct: true },
  text: { ...base, type: "fill_in", gaps: [{ id: "g1", ...gap }] },
  cloze: {
    ...base,
    type: "fill_in",
    gaps: [
      { id: "g1", ...gap },
      { id: "g2", type: "choice", choices: sides(["a", "b"]), correct: "a" },
      { id: "g3", type: "numeric", min: 2005, max: 2007 },
    ],
  },
  numeric: { ...base, type: "numeric", ranges: [[9.5, 10.5]] },
  exact: { ...base, type: "numeric", ranges: [[10, 10]] },
  wide: {
    ...base,
    type: "numeric",
    ranges: [
      [5, null],
      [1e6, 2e6],
    ],
  },
  matching: {
    ...base,
    type: "matching",
    sources: sides(["1", "2"]),
    targets: sides(["a", "b", "c"]),
    pairs: [
      ["1", "b"],
      ["2", "a"],
    ],
  },
  sequencing: { ...base, type: "sequencing", steps: sides(["c", "a", "b"]), order: ["a", "b", "c"] },
  likert: { ...base, type: "likert", choices: sides(["a", "b"]) },
  essay: { ...base, type: "long_fill_in" },
  handin: { ...base, type: "other", accept: ["url"] },
};

/** The fields of one interaction as the LMS got them, by name; every call must have been taken. */
function recorded(edition, name, answer, more = {}) {
  const lms = player(edition),
    { session, log } = launch(lms.api, edition);
  const before = lms.sets().length;
  session.record({ ...shared, id: "vraag_1", d: ITEMS[name], answer, ...more });
  assert.deepEqual(lms.refused, []);
  return {
    fields: Object.fromEntries(
      lms
        .sets()
        .slice(before)
        .map(([element, value]) => [element.replace("cmi.interactions.0.", ""), value]),
    ),
    log: log.entries,
  };
}

describe("interactions in SCORM 1.2", () => {
  const of = (name, answer, more) => {
    const { type, student_response: response, result, ...rest } = recorded("scorm12", name, answer, more).fields;
    const patterns = Object.keys(rest)
      .filter((key) => key.endsWith("pattern"))
      .map((key) => rest[key]);
    return [type, response, patterns, result];
  };
  test("one in full", () => {
    assert.deepEqual(recorded("scorm12", "choice", "b").fields, {
      id: "vraag_1",
      type: "choice",
      time: "09:05:07",
      "objectives.0.id": "bereik",
      "objectives.1.id": "toon",
      "correct_responses.0.pattern": "b",
      weighting: "2",
      student_response: "b",
      result: "correct",
      latency: "00:01:15.46",
    });
  });
  for (const [name, answer, more, expected] of [
    ["several", "a,c", {}, ["choice", "a,c", ["{a,c}"], "correct"]],
    ["choice", "a", { result: "incorrect" }, ["choice", "a", ["b"], "wrong"]],
    ["long", "linked-in", {}, ["choice", "b", ["b"], "correct"]],
    ["true_false", "f", { result: "incorrect" }, ["true-false", "f", ["t"], "wrong"]],
    ["text", " Hashtag ", {}, ["fill-in", "Hashtag", ["hashtag", "hash"], "correct"]],
    [
      "cloze",
      "tag\na\n2006",
      { result: 0.6667 },
      ["fill-in", "tag, tekst a, 2006", ["hashtag, tekst a, 2006"], "0.67"],
    ],
    ["numeric", "9,75", {}, ["numeric", "9.75", [], "correct"]],
    ["exact", "10", {}, ["numeric", "10", ["10"], "correct"]],
    ["matching", "1.b,2.c", { result: 0.5 }, ["matching", "1.b,2.c", ["{1.b,2.a}"], "0.5"]],
    ["sequencing", "b,a,c", { result: "incorrect" }, ["sequencing", "b,a,c", ["a,b,c"], "wrong"]],
    ["likert", "b", { result: "neutral" }, ["likert", "b", [], "neutral"]],
    ["essay", "een\n\ntwee", { result: "neutral" }, ["fill-in", "een ⏎ twee", [], "neutral"]],
    ["handin", "https://example.org", { result: "neutral" }, ["fill-in", "https://example.org", [], "neutral"]],
  ])
    test(`${name}: ${JSON.stringify(answer)}`, () => assert.deepEqual(of(name, answer, more), expected));

  test("a long answer is cut at 255, between characters, and the log says so", () => {
    const { fields, log } = recorded("scorm12", "essay", "a".repeat(254) + "😀 en nog meer", { result: "neutral" });
    assert.equal(fields.student_response, "a".repeat(254));
    assert.equal(log.length, 1);
    assert.match(log[0], /student_response · cut · 255 · vraag_1/);
  });
  test("a blank answer is not recorded", () => assert.deepEqual(recorded("scorm12", "choice", "").fields, {}));
});

describe("interactions in SCORM 2004", () => {
  const of = (name, answer, more) => {
    const { type, learner_response: response, result, ...rest } = recorded("scorm2004", name, answer, more).fields;
    const patterns = Object.keys(rest)
      .filter((key) => key.endsWith("pattern"))
      .map((key) => rest[key]);
    return [type, response, patterns, result];
  };
  test("one in full", () => {
    assert.deepEqual(recorded("scorm2004", "several", "a,c").fields, {
      id: "vraag_1",
      type: "choice",
      "objectives.0.id": "bereik",
      "objectives.1.id": "toon",
      timestamp: "2026-11-22T09:05:07",
      "correct_responses.0.pattern": "a[,]c",
      weighting: "2",
      learner_response: "a[,]c",
      result: "correct",
      latency: "PT1M15.46S",
      description: "{lang=nl}Waar hoort dit bij?",
    });
  });
  const prefix = "{case_matters=false}{order_matters=true}";
  for (const [name, answer, more, expected] of [
    ["choice", "a", { result: "incorrect" }, ["choice", "a", ["b"], "incorrect"]],
    ["long", "linked-in", {}, ["choice", "linked_in", ["linked_in"], "correct"]],
    ["true_false", "f", { result: "incorrect" }, ["true-false", "false", ["true"], "incorrect"]],
    [
      "text",
      "{Hash[,]tag",
      { result: "incorrect" },
      ["fill-in", " {Hash[ , ]tag", [prefix + "hashtag", prefix + "hash"], "incorrect"],
    ],
    [
      "cloze",
      "tag\n\n2006",
      { result: 0.3333 },
      ["fill-in", "tag[,][,]2006", [`${prefix}hashtag[,]tekst a[,]2006`], "0.3333"],
    ],
    ["numeric", "9,75", {}, ["numeric", "9.75", ["9.5[:]10.5"], "correct"]],
    ["wide", "1.500.000", {}, ["other", "1.500.000", [], "correct"]],
    ["wide", "7", {}, ["numeric", "7", [], "correct"]],
    ["matching", "1.b,2.c", { result: 0.5 }, ["matching", "1[.]b[,]2[.]c", ["1[.]b[,]2[.]a"], "0.5"]],
    ["sequencing", "b,a,c", { result: "incorrect" }, ["sequencing", "b[,]a[,]c", ["a[,]b[,]c"], "incorrect"]],
    ["likert", "b", { result: "neutral" }, ["likert", "b", [], "neutral"]],
    ["essay", "{een\r\n\r\ntwee\u0007", { result: "neutral" }, ["long-fill-in", " {een ⏎ twee ", [], "neutral"]],
    ["handin", "https://example.org", { result: "neutral" }, ["other", "https://example.org", [], "neutral"]],
  ])
    test(`${name}: ${JSON.stringify(answer)}`, () => assert.deepEqual(of(name, answer, more), expected));

  test("an answer over 4000 characters is cut, and the log says so", () => {
    const { fields, log } = recorded("scorm2004", "essay", "b".repeat(5000), { result: "neutral" });
    assert.equal(fields.learner_response.length, 4000);
    assert.match(log.join("\n"), /learner_response · cut · 4000 · vraag_1/);
  });
  test("after 2038 there is no timestamp", () =>
    assert.equal(
      "timestamp" in recorded("scorm2004", "choice", "b", { time: new Date(2039, 0, 1).getTime() }).fields,
      false,
    ));
});

const valuesOf = (edition) => launch(player(edition).api, edition).target.values;

describe("values", () => {
  const scorm = { ...valuesOf("scorm12"), ...valuesOf("scorm2004") };
  test("times", () => {
    assert.deepEqual(
      [0, 59.999, 61.5, 3600, 360000, 1e9].map((s) => scorm.timespan(s)),
      ["00:00:00.00", "00:01:00.00", "00:01:01.50", "01:00:00.00", "100:00:00.00", "2777:46:39.99"],
    );
    assert.deepEqual(
      [0, 0.005, 12.34, 60, 3725.1, -4].map((s) => scorm.duration(s)),
      ["PT0S", "PT0.01S", "PT12.34S", "PT1M0S", "PT1H2M5.1S", "PT0S"],
    );
    assert.equal(scorm.timestamp(new Date(2026, 0, 2, 3, 4, 5, 678)), "2026-01-02T03:04:05");
    assert.equal(scorm.clock(new Date(2026, 0, 2, 3, 4, 5, 678)), "03:04:05");
  });
  test("lines are single, never half a character, and hold no delimiter", () => {
    assert.equal(scorm.line("  a \n b\r\n\r\nc\t ", 99), "a ⏎ b ⏎ c");
    assert.equal(scorm.line("ab😀", 3), "ab");
    assert.equal(scorm.line("x[.]y[:]z", 99), "x[ . ]y[ : ]z");
  });
});

describe("finding the API", () => {
  const stranger = () =>
    new Proxy(
      {},
      {
        get() {
          throw new Error("another origin");
        },
      },
    );
  const find = (window) => {
    const lms = player("scorm12"),
      { within, target, parts } = launch(null, "scorm12");
    Object.assign(within.window, window(lms.api));
    const adapter = target.connect(parts.createLog(10));
    return adapter ? adapter.open() && lms.times("LMSInitialize") : null;
  };
  test("in a parent, past a stranger's frame on the way to an opener, and not at all", () => {
    assert.equal(
      find((api) => ({ parent: { parent: { API: api } } })),
      1,
    );
    assert.equal(
      find((api) => ({ parent: stranger(), opener: { API: api } })),
      1,
    );
    assert.equal(
      find((api) => ({ parent: stranger(), opener: { parent: { API: api } } })),
      1,
    );
    assert.equal(
      find(() => ({ parent: stranger(), opener: stranger() })),
      null,
    );
    assert.equal(
      find(() => ({})),
      null,
    );
  });
  test("a ring of parents ends", () => {
    const a = {},
      b = { parent: a };
    a.parent = b;
    assert.equal(
      find(() => ({ parent: a })),
      null,
    );
  });
});
