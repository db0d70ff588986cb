// Plain web: the state in this browser, shared by pages and tabs, and what happens where storage fails.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, plain } from "./support/answer.mjs";
import { launch } from "./support/load.mjs";

describe("plain web", () => {
  const storage = (fails) => {
    const kept = new Map(),
      check = () => {
        if (fails) throw Object.assign(new Error("denied"), { name: "SecurityError" });
      };
    return {
      getItem: (name) => (check(), kept.get(name) ?? null),
      setItem: (name, text) => (check(), kept.set(name, text)),
      kept,
    };
  };
  const open = (store, course) => launch(null, null, { storage: store, course });

  test("the state stays in the browser; another page reads it, and another tab's work is not written over", () => {
    const store = storage(),
      one = open(store),
      two = open(store);
    answer(one.session, one.within, 1);
    two.session.put("items", "twee", { n: 1, f: 0, s: null, m: 1, a: "x", r: null, x: [] });
    two.session.save(true);
    const three = open(store);
    assert.deepEqual(
      ["een", "twee"].map((id) => three.session.get("items", id)?.a),
      ["a", "x"],
    );
    assert.equal(three.session.report().success, "passed");
    assert.deepEqual(plain(three.session.notices()), {});
  });
  test("where storage throws, memory will do, and the learner is told", () => {
    const { session, within } = open(storage(true));
    answer(session, within, 1);
    assert.deepEqual(Object.keys(session.notices()), ["memory"]);
    assert.equal(session.get("items", "een").a, "a");
    assert.equal(session.finish(), true);
  });
  test("a state of a newer format is not touched, an unreadable one is told", () => {
    const store = storage();
    store.kept.set("lespakket:cursus", JSON.stringify({ v: 2, anders: true }));
    const newer = open(store);
    answer(newer.session, newer.within, 1);
    assert.deepEqual(Object.keys(newer.session.notices()), ["newer"]);
    assert.equal(store.kept.get("lespakket:cursus"), JSON.stringify({ v: 2, anders: true }));
    store.kept.set("lespakket:cursus", "{half");
    assert.deepEqual(Object.keys(open(store).session.notices()), ["fresh"]);
  });
});
