// A newer release reads what an older one wrote: what still exists keeps everything, what is new is undone, what is gone
// counts for nothing and comes back when it comes back.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { codecParts, releaseParts, room, sessionParts } from "./support/load.mjs";
import { addItem, course as randomCourse, id, seeded, summary, work } from "./support/random.mjs";

const within = room();
const { freshState, judge } = sessionParts(within);
const { encodeState, decodeState, makeRoom } = codecParts(within);
const flags = within.window.lespakket;
const plain = (value) => JSON.parse(JSON.stringify(value));
const bring = (state, data) => releaseParts(within, data).reconcile(state, data);

/** Another release of a course: items and pages added, moved and taken out. */
function nextRelease(random, data, version) {
  const next = plain(data);
  next.version = version;
  for (const page of [...next.pages]) {
    if (random.chance(0.2)) {
      next.pages = next.pages.filter((one) => one !== page);
      for (const name in next.items) if (next.items[name].page === page.id) delete next.items[name];
      for (const name in next.quizzes) if (next.quizzes[name].page === page.id) delete next.quizzes[name];
    }
  }
  if (!next.pages.length) next.pages.push(plain(data.pages[0]));
  next.pages.sort(() => random.next() - 0.5);
  const added = { id: `nieuw_${id(random)}`, required: true, complete: "answered", items: [], quizzes: [] };
  next.pages.splice(random.below(next.pages.length + 1), 0, added);
  addItem(random, next, added, `vers_${id(random)}`);
  for (const name of Object.keys(next.items)) {
    const item = next.items[name],
      page = next.pages.find((one) => one.id === item.page);
    if (!page) {
      delete next.items[name];
      continue;
    }
    if (item.bank) continue;
    page.items = page.items.filter((one) => one !== name);
    if (random.chance(0.15)) {
      delete next.items[name];
      continue;
    }
    const home = random.chance(0.2) ? random.pick(next.pages) : page;
    item.page = home.id;
    if (random.chance(0.2)) item.points = random.pick([1, 2, 5]);
    if (item.required) home.items.push(name);
  }
  for (const name in next.quizzes)
    next.quizzes[name].items = next.quizzes[name].items.filter((one) => one in next.items);
  return next;
}

describe("a newer release", () => {
  test("keeps what stays, forgets nothing for good, and starts what is new as undone", () => {
    for (let seed = 1; seed <= 150; seed++) {
      const random = seeded(seed),
        first = randomCourse(random),
        course = summary(first);
      const state = work(random, Object.assign(freshState(course), { seed: 5 }), first, flags),
        before = plain(state);
      judge(state, course, "incomplete");
      const reached = [state.done, state.success, state.best];
      const next = nextRelease(random, first, "1.1.0");
      const read = decodeState(encodeState(state, course, makeRoom(1e9)).text, course).state;
      bring(read, next);

      assert.equal(read.course, "1.1.0");
      for (const [name, item] of Object.entries(next.items)) {
        const [old, now] = [before.items[name], read.items[name]];
        if (item.bank) continue;
        assert.equal(!!now, !!old, `seed ${seed}: ${name}`);
        if (!old) continue;
        assert.deepEqual([now.n, now.a, now.r], [old.n, old.a, old.r]);
        assert.equal(!!(now.f & flags.REQUIRED), item.required);
        if (item.grading === "auto")
          assert.ok(
            Math.abs(now.s / item.points - old.s / old.m) < 1e-3,
            `${now.s}/${item.points} was ${old.s}/${old.m}`,
          );
      }
      for (const name in read.items)
        assert.ok(
          name.split(".").every((part) => part in next.items || part in next.quizzes),
          `seed ${seed}: ${name} should be retired`,
        );
      for (const page of next.pages) assert.equal(page.id in read.pages, page.id in before.pages);
      for (const name in read.pages) assert.ok(next.pages.some((page) => page.id === name));
      assert.ok(read.at === "" || next.pages.some((page) => page.id === read.at));
      const gone = (map, left) => Object.keys(map).filter((name) => !(name in left));
      assert.equal(
        read.retired.length,
        ["pages", "items", "quizzes", "drafts"].reduce((sum, kind) => sum + gone(before[kind], read[kind]).length, 0),
      );
      const after = judge(read, summary(next), "incomplete");
      assert.ok(after.done >= reached[0] && (after.best ?? 0) >= (reached[2] ?? 0), "what was reached stays");
      if (reached[1] === "p") assert.equal(after.success, "passed");

      // Back to the first release: everything is there again.
      const back = decodeState(encodeState(read, summary(next), makeRoom(1e9)).text, course).state;
      bring(back, first);
      assert.deepEqual(Object.keys(back.items).sort(), Object.keys(before.items).sort());
      assert.deepEqual(Object.keys(back.quizzes).sort(), Object.keys(before.quizzes).sort());
      assert.deepEqual(Object.keys(back.pages).sort(), Object.keys(before.pages).sort());
      assert.deepEqual(plain(back.drafts), before.drafts);
      for (const name in before.items)
        assert.deepEqual([back.items[name].n, back.items[name].a], [before.items[name].n, before.items[name].a]);
    }
  });

  test("a new question undoes its page but not a course that was completed", () => {
    const data = {
      id: "c",
      version: "1",
      pages: [{ id: "p", required: true, complete: "answered", items: ["een"], quizzes: [] }],
      quizzes: {},
      objectives: [],
      items: { een: { page: "p", type: "choice", grading: "auto", points: 1, required: true, title: "een" } },
    };
    const state = freshState(data);
    state.items.een = { n: 1, f: flags.REQUIRED, s: 1, m: 1, a: "a", r: null, x: [] };
    state.pages.p = { f: flags.SEEN | flags.DONE | flags.NEEDED, x: [] };
    const half = plain(state);
    assert.equal(judge(state, summary(data), "incomplete").completion, "completed");

    const next = plain(data);
    next.version = "2";
    next.items.twee = { page: "p", type: "choice", grading: "auto", points: 1, required: true, title: "twee" };
    next.pages[0].items.push("twee");
    bring(state, next);
    assert.equal(state.pages.p.f, flags.SEEN | flags.NEEDED);
    const { completion, success, best, fraction, progress } = judge(state, summary(next), "incomplete");
    assert.deepEqual(
      { completion, success, best, fraction, progress },
      { completion: "completed", success: "passed", best: 1, fraction: 0.5, progress: 1 },
    );

    const open = Object.assign(freshState(data), half);
    bring(open, next);
    assert.equal(judge(open, summary(next), "incomplete").completion, "incomplete");
  });

  test("ids that were shortened for want of room get their names back", () => {
    const random = seeded(4),
      data = randomCourse(random, { pages: 30 }),
      course = summary(data);
    const state = work(random, freshState(course), data, flags),
      whole = plain(state);
    const { text } = encodeState(state, course, makeRoom(1500));
    assert.match(text, /;-[\w-]{4}:/);
    const read = decodeState(text, course).state,
      next = { ...plain(data), version: "2" };
    bring(read, next);
    assert.deepEqual(plain(read.retired), []);
    for (const name in read.items) assert.ok(name in whole.items, name);
  });
});
