// Laws of the state's text: it comes back as it went, it is bounded whatever it holds, and damage is told.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codecParts, room, sessionParts } from "./support/load.mjs";
import { course as randomCourse, seeded, summary, words, work } from "./support/random.mjs";

const within = room();
const { freshState, judge } = sessionParts(within);
const { encodeState, decodeState, makeRoom } = codecParts(within);
const ample = makeRoom(1e9);
const flags = within.window.lespakket;
const plain = (value) => JSON.parse(JSON.stringify(value));

function sample(seed, options) {
  const random = seeded(seed),
    data = randomCourse(random, options),
    course = summary(data);
  return {
    random,
    data,
    course,
    state: work(random, Object.assign(freshState(course), { seed: random.below(4e9) + 1 }), data, flags),
  };
}

/** What may never go: position, done, success, best score, and what the state adds up to. */
function essence(state, course) {
  const { fraction, best, done, success, progress } = judge({ ...state }, course, "incomplete");
  return { at: state.at, fraction, best, done, success, progress, seed: state.seed };
}

describe("the text of the state", () => {
  test("what is written is read, and written again as the same text", () => {
    for (let seed = 1; seed <= 200; seed++) {
      const { state, course } = sample(seed);
      state.retired = [
        ["i", "weg", { n: 1, f: 20, s: 1, m: 1, a: "a:b", r: null, x: [] }],
        ["d", "kwijt", "tekst"],
      ];
      state.extra = ["kiets:nieuws"];
      if (seed % 2) state.preferences.lang = "pt-BR";
      const { text, lost } = encodeState(state, course, ample);
      const read = decodeState(text, course);
      assert.equal(read.problem, "");
      assert.deepEqual(plain(read.state), plain(state));
      assert.equal(encodeState(read.state, course, ample).text, text);
      assert.deepEqual(plain(lost), { drafts: [], answers: [], rest: 0 });
    }
  });

  test("a language that was chosen stands behind the page, and its absence leaves the text as it always was", () => {
    const course = { id: "c", version: "1.0.0" },
      head = (state) => encodeState(state, course, ample).text.split("|")[0].split(":");
    const state = Object.assign(freshState(course), { seed: 7, at: "deeg" });
    assert.equal(head(state).length, 7);
    assert.equal(head(state)[6], "deeg");
    state.preferences.lang = "en";
    assert.deepEqual(head(state).slice(6), ["deeg", "en"]);
    assert.equal(decodeState(encodeState(state, course, ample).text, course).state.preferences.lang, "en");
  });

  test("any text at all survives in an answer", () => {
    const random = seeded(7),
      course = { id: "c", version: "1.0.0-beta+1|2" };
    for (let round = 0; round < 300; round++) {
      const state = freshState(course),
        text = words(random, 60) + "\ud83d";
      state.items.a = { n: 1, f: 9, s: null, m: 1, a: text, r: null, x: [] };
      const read = decodeState(encodeState(state, course, ample).text, course);
      assert.equal(read.problem, "");
      assert.equal(read.state.items.a.a, text);
      assert.equal(read.state.course, course.version);
    }
  });

  test("ids that are names of objects are ids like any other", () => {
    const course = { id: "c", version: "1" },
      state = freshState(course);
    for (const id of ["constructor", "tostring", "valueof", "hasownproperty"])
      state.items[id] = { n: 1, f: 0, s: 1, m: 1, a: "a", r: null, x: [] };
    assert.deepEqual(
      Object.keys(decodeState(encodeState(state, course, ample).text, course).state.items),
      Object.keys(state.items),
    );
  });

  test("it is bounded whatever it holds, and scores, completion and position stay", () => {
    for (let seed = 1; seed <= 120; seed++) {
      const { state, course, random } = sample(seed, { pages: 2 + (seed % 40) });
      const limit = random.pick([400, 1000, 4096]);
      const { text } = encodeState(state, course, makeRoom(limit));
      assert.ok(text.length <= limit, `seed ${seed}: ${text.length} > ${limit}`);
      const read = decodeState(text, course);
      assert.equal(read.problem, "");
      const [before, after] = [essence(state, course), essence(read.state, course)];
      assert.ok(
        Math.abs((before.fraction ?? 0) - (after.fraction ?? 0)) < 0.002,
        `seed ${seed}: ${before.fraction} became ${after.fraction}`,
      );
      assert.deepEqual({ ...after, fraction: 0, best: 0 }, { ...before, fraction: 0, best: 0 });
    }
  });

  test("drafts go first, the oldest first; then open answers; then closed ones", () => {
    const course = { id: "c", version: "1", pages: 1, items: 5, points: 2, rule: "all_required", pass: null },
      state = freshState(course);
    const long = "w".repeat(500);
    state.items.keuze = { n: 1, f: 1, s: 1, m: 1, a: "a", r: null, x: [] };
    for (const id of ["een", "twee"]) state.items[id] = { n: 1, f: 9, s: null, m: 1, a: long, r: null, x: [] };
    for (const id of ["drie", "vier"]) state.drafts[id] = long;
    const lost = (limit) => plain(encodeState(state, course, makeRoom(limit)).lost);
    assert.deepEqual(lost(4096), { drafts: [], answers: [], rest: 0 });
    assert.deepEqual(lost(2000), { drafts: ["drie"], answers: [], rest: 0 });
    assert.deepEqual(lost(1500), { drafts: ["drie", "vier"], answers: [], rest: 0 });
    assert.deepEqual(lost(1000), { drafts: ["drie", "vier"], answers: ["een"], rest: 0 });
    assert.deepEqual(lost(500), { drafts: ["drie", "vier"], answers: ["een", "twee"], rest: 0 });
    const { items } = decodeState(encodeState(state, course, makeRoom(500)).text, course).state;
    assert.deepEqual(plain(items.een), { n: 1, f: 25, s: null, m: 1, a: null, r: null, x: [] });
    assert.deepEqual(plain(items.keuze), plain(state.items.keuze));
  });

  test("fifteen pages, fifty answers and six open ones of 300 characters fit in 4096", () => {
    const course = { id: "sociale_media_zakelijk", version: "1.0.0" },
      state = freshState(course);
    for (let i = 0; i < 15; i++) state.pages[`hashtags_${i}`] = { f: 7, x: [] };
    for (let i = 0; i < 50; i++)
      state.items[`vraag_over_bereik_${i}`] = {
        n: 1 + (i % 3),
        f: 3,
        s: i % 2 ? 1 : 0.6667,
        m: 1,
        a: ["a", "a,c", "1.a,2.b,3.c", "t"][i % 4],
        r: null,
        x: [],
      };
    for (let i = 0; i < 6; i++)
      state.items[`open_vraag_${i}`] = {
        n: 1,
        f: 9,
        s: null,
        m: 1,
        a: "Een zin van een leerling. ".repeat(12),
        r: "2,1",
        x: [],
      };
    const { text, lost } = encodeState(state, course, makeRoom(4096));
    assert.deepEqual(plain(lost), { drafts: [], answers: [], rest: 0 });
    assert.ok(text.length <= 4096, `${text.length}`);
  });

  test("a text that is cut off keeps its head and its whole records", () => {
    for (let seed = 1; seed <= 60; seed++) {
      const { state, course, random } = sample(seed);
      const { text } = encodeState(state, course, ample),
        head = text.indexOf("|");
      const at = head + 1 + random.below(text.length - head - 2);
      const { state: read, problem } = decodeState(text.slice(0, at), course);
      assert.equal(problem, "damaged");
      assert.deepEqual(
        [read.at, read.done, read.success, read.best, read.seed],
        [state.at, state.done, state.success, state.best, state.seed],
      );
      for (const [id, item] of Object.entries(read.items)) assert.deepEqual(plain(item), plain(state.items[id]));
      for (const [id, page] of Object.entries(read.pages)) assert.deepEqual(plain(page), plain(state.pages[id]));
    }
  });

  test("what is foreign, unreadable or of a newer format is told apart and never guessed at", () => {
    const course = { id: "c", version: "1" },
      { text } = encodeState(freshState(course), course, ample);
    assert.deepEqual(plain(decodeState("", course)), { state: null, problem: "" });
    for (const odd of ['{"json":1}', "L", "L1", "x".repeat(5000), "\u0000"])
      assert.deepEqual(plain(decodeState(odd, course)), { state: null, problem: "fresh" }, odd);
    assert.deepEqual(plain(decodeState(text, { id: "another" })), { state: null, problem: "fresh" });
    assert.deepEqual(plain(decodeState("L2:whatever|z", course)), { state: null, problem: "newer" });
  });

  test("no text makes it throw", () => {
    const random = seeded(99),
      { state, course } = sample(3),
      { text } = encodeState(state, course, ample);
    for (let round = 0; round < 500; round++) {
      const at = random.below(text.length),
        body = text.slice(0, at) + words(random, 6) + text.slice(at + random.below(9));
      const read = decodeState(body, course);
      if (read.state) assert.ok(encodeState(read.state, course, makeRoom(4096)).text.length <= 4096);
    }
  });
});
