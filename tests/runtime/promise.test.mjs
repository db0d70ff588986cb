// The promise, over any chain of releases: a state that was written under one opens under every later one, and scores,
// completion and position carry over as the class of what changed says.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { EDITS, chainOf } from "./support/chain.mjs";
import { codecParts, itemParts, launch, part, releaseParts, room, sessionParts } from "./support/load.mjs";
import { player } from "./support/lms.mjs";
import { id, seeded, summary, work } from "./support/random.mjs";

const within = room();
const { freshState, judge } = sessionParts(within);
const { encodeState, decodeState, makeRoom } = codecParts(within);
const flags = within.window.lespakket;
const plain = (value) => JSON.parse(JSON.stringify(value));
const MAPS = { p: "pages", i: "items", q: "quizzes", d: "drafts" };
const CHAINS = 100;

/** Keeps a state as an LMS does. */
const kept = (state, course, most = 1e9) => decodeState(encodeState(state, course, makeRoom(most)).text, course).state;

/** Opens a state that was kept under an earlier release. */
function open(state, release) {
  const course = summary(release),
    read = kept(state, course);
  releaseParts(within, plain(release)).reconcile(read, within.window.lespakketCourse);
  return { state: read, report: judge(read, course, "incomplete") };
}

/** What a release holds work of, by kind of record. */
function holds(release) {
  const items = new Map(
    Object.entries(release.items)
      .filter(([, item]) => !item.bank)
      .map(([name, item]) => [name, item]),
  );
  for (const [name, quiz] of Object.entries(release.quizzes))
    for (const one of quiz.items) items.set(`${name}.${one}`, release.items[one]);
  return {
    p: new Map(release.pages.map((page) => [page.id, page])),
    q: new Map(Object.entries(release.quizzes)),
    i: items,
    d: items,
  };
}

const isCounted = (item) => item.grading === "auto" && item.points > 0;

/** Asserts what opening `release` made of `before`, when `path` are the releases since it was written, this one included. */
function assertCarried(before, after, report, path, reached, said) {
  const release = path.at(-1),
    present = holds(release),
    other = new Set(path.flatMap((one) => [...one.changed]));
  const isOther = (kind, name) => (kind === "i" || kind === "d") && other.has(name.split(".").pop());
  const old = new Map(before.retired.map(([kind, name, record]) => [kind + name, record]));
  for (const kind in MAPS)
    for (const [name, record] of Object.entries(before[MAPS[kind]])) old.set(kind + name, record);
  const now = new Map(after.retired.map(([kind, name, record]) => [kind + name, record]));
  for (const kind in MAPS)
    for (const [name, record] of Object.entries(after[MAPS[kind]])) {
      assert.ok(present[kind].has(name), `${said}: ${name} is not in this release`);
      now.set(kind + name, record);
    }
  for (const [key, record] of old) {
    const [kind, name] = [key[0], key.slice(1)];
    if (isOther(kind, name)) continue;
    assert.ok(now.has(key), `${said}: ${key} is lost`);
    assert.equal(name in after[MAPS[kind]], present[kind].has(name), `${said}: ${key} is out of sight`);
    if (present[kind].has(name)) assertRecord(kind, name, record, now.get(key), path, said);
    else assert.deepEqual(now.get(key), record, `${said}: ${key} waits as it was`);
  }
  for (const [key, record] of now) {
    const [kind, name] = [key[0], key.slice(1)];
    if (!isOther(kind, name)) assert.ok(old.has(key), `${said}: ${key} comes from nowhere`);
    else
      assert.deepEqual([record.n, record.a, record.s ?? null], [0, null, null], `${said}: ${key} is of another kind`);
  }
  const [done, success, best] = reached;
  assert.ok(report.done >= done, `${said}: done stays done`);
  assert.ok(success !== "passed" || report.success === "passed", `${said}: passed stays passed`);
  assert.ok((report.best ?? 0) >= (best ?? 0), `${said}: the best score fell`);
  if (present.p.has(before.at)) assert.equal(after.at, before.at, `${said}: the position`);
  else assert.ok(before.at === "" || present.p.has(after.at), `${said}: the position`);
  assert.equal(after.course, release.version);
}

function assertRecord(kind, name, old, now, path, said) {
  const here = holds(path.at(-1))[kind].get(name);
  if (kind === "d") return assert.equal(now, old, `${said}: draft of ${name}`);
  const bits = (record, mask) => record.f & mask;
  if (kind === "p") {
    assert.equal(bits(now, flags.SEEN), bits(old, flags.SEEN), `${said}: ${name} was seen`);
    return assert.ok(!(now.f & flags.DONE) || old.f & flags.DONE, `${said}: ${name} was not done`);
  }
  const mask = ~(flags.REQUIRED | 2);
  assert.deepEqual([now.n, bits(now, mask)], [old.n, bits(old, mask)], `${said}: ${name}`);
  if (kind === "q") return assert.deepEqual([now.s, now.l, now.m], [old.s, old.l, here.points], `${said}: ${name}`);
  assert.deepEqual([now.a, now.r, bits(now, flags.FINAL)], [old.a, old.r, bits(old, flags.FINAL)], `${said}: ${name}`);
  if (!isCounted(here)) assert.equal(now.s, null, `${said}: ${name} counts no more`);
  else if (old.s != null && path.every((one) => !holds(one).i.has(name) || isCounted(holds(one).i.get(name))))
    assert.ok(
      Math.abs(now.s / here.points - old.s / old.m) < 1e-3,
      `${said}: ${name} had ${old.s} of ${old.m}, has ${now.s} of ${here.points}`,
    );
}

describe("a chain of releases", () => {
  test("a state that was written under one opens under every later one, and carries over as the classes say", () => {
    const met = new Set();
    let dropped = 0;
    for (let seed = 1; seed <= CHAINS; seed++) {
      const random = seeded(seed),
        releases = chainOf(random, 4 + random.below(3));
      for (let k = 0; k < releases.length - 1; k++) {
        const course = summary(releases[k]);
        const state = work(random, Object.assign(freshState(course), { seed: 5 }), releases[k], flags);
        const { done, success, best } = judge(state, course, "incomplete");
        const written = plain(kept(state, course));
        // At once, and one after the other.
        let step = { state: plain(written), reached: [done, success, best] };
        for (let j = k + 1; j < releases.length; j++) {
          const said = `seed ${seed}, ${releases[k].version} → ${releases[j].version}`,
            path = releases.slice(k + 1, j + 1);
          path.forEach((release) => release.edits.forEach((name) => met.add(name)));
          const direct = open(written, releases[j]);
          assertCarried(written, plain(direct.state), direct.report, path, [done, success, best], said);
          const again = open(step.state, releases[j]);
          assertCarried(step.state, plain(again.state), again.report, [releases[j]], step.reached, `${said}, in steps`);
          const { done: stepDone, success: stepSuccess, best: stepBest } = again.report;
          step = {
            state: plain(kept(again.state, summary(releases[j]))),
            reached: [stepDone, stepSuccess, stepBest],
          };
          dropped += path.some((release) => [...release.changed].some((name) => name in written.items)) ? 1 : 0;
        }
      }
    }
    assert.deepEqual(met, new Set(Object.values(EDITS).flatMap(Object.keys)), "every edit was met");
    assert.ok(dropped > 50, `${dropped} states lost an answer of another kind`);
  });

  test("nothing but wording changes nothing at all", () => {
    for (let seed = 1; seed <= 100; seed++) {
      const random = seeded(seed),
        [first] = chainOf(random, 1),
        course = summary(first);
      const state = kept(work(random, freshState(course), first, flags), course);
      const once = open(state, first);
      const next = open(once.state, { ...plain(first), version: "1.0.1" });
      assert.deepEqual(plain(next.state), { ...plain(once.state), course: "1.0.1" });
      assert.deepEqual(plain(next.report), plain(once.report));
    }
  });
});

describe("an item that became another kind", () => {
  const data = (more = {}) => ({
    id: "c",
    version: "2.0.0",
    pages: [{ id: "p", items: ["een_lange_naam", "twee"], quizzes: ["toets"] }],
    items: { een_lange_naam: {}, twee: {}, x: { bank: true }, y: { bank: true } },
    quizzes: { toets: { points: 2, required: true, items: ["x", "y"] } },
    objectives: [],
    since: { een_lange_naam: "2.0.0", x: "2.0.0" },
    ...more,
  });
  const record = (more = {}) => ({ n: 1, f: 1, s: 1, m: 1, a: "a", r: null, x: [], ...more });
  const STARTED = 2;

  function opened(change, release = data()) {
    const state = freshState({ version: "1.0.0" });
    change(state);
    releaseParts(within, release).reconcile(state, release);
    return plain(state);
  }

  test("is asked anew in a quiz that is under way, and is out of one that is over", () => {
    const fill = (f) => (state) => {
      state.quizzes.toets = { n: 0, f, s: null, m: 2, l: null, x: [] };
      for (const name of ["x", "y"]) state.items[`toets.${name}`] = record({ f: 0 });
    };
    const running = opened(fill(1 | STARTED));
    assert.deepEqual(Object.keys(running.items), ["toets.x", "toets.y"]);
    assert.deepEqual(running.items["toets.x"], record({ n: 0, f: 0, s: null, a: null }));
    assert.deepEqual(running.items["toets.y"], record({ f: 0 }));
    assert.deepEqual(Object.keys(opened(fill(1)).items), ["toets.y"]);
  });

  test("a quiz of which nothing that was drawn is left begins again", () => {
    const release = data({ quizzes: { toets: { points: 2, required: true, items: ["y"] } } });
    const state = opened((state) => {
      state.quizzes.toets = { n: 0, f: 1 | STARTED, s: null, m: 2, l: null, x: [] };
      state.items["toets.x"] = record({ f: 0 });
    }, release);
    assert.equal(state.quizzes.toets.f, 1);
  });

  test("goes under its short name too, also where it waits for its return", () => {
    const short = flags.shortId("een_lange_naam");
    const state = opened((state) => {
      state.items[short] = record();
      state.drafts[short] = "half";
      state.items.twee = record();
    });
    assert.deepEqual([Object.keys(state.items), Object.keys(state.drafts), state.retired], [["twee"], [], []]);
    const without = data({ items: { twee: {} }, quizzes: {} });
    const gone = opened((state) => (state.retired = [["i", short, record()]]), without);
    assert.deepEqual(gone.retired, []);
    const back = opened((state) => (state.retired = [["i", short, record()]]), data({ since: {} }));
    assert.deepEqual([Object.keys(back.items), back.retired], [["een_lange_naam"], []]);
  });

  for (const edition of ["scorm12", "scorm2004"])
    test(`shows nothing of it in a review of a newer release, which writes nothing, ${edition}`, () => {
      const first = player(edition),
        before = launch(first.api, edition, { course: { version: "1.0.0" } });
      for (const name of ["een_lange_naam", "twee"]) before.session.put("items", name, record());
      before.session.save(true);
      before.session.finish();
      const lms = player(edition, { data: { ...first.kept, "cmi.exit": "suspend" }, mode: "review" });
      const { session, within } = launch(lms.api, edition, { course: { version: "2.0.0" } });
      assert.equal(session.stale, true);
      session.use(releaseParts(within, data()));
      assert.equal(session.get("items", "een_lange_naam"), null);
      assert.equal(session.get("items", "twee").a, "a");
      session.finish();
      assert.deepEqual(lms.sets(), []);
    });

  test("where each page is a launch, what moved to another page stays behind", () => {
    const page = room();
    Object.assign(page.window.lespakket, sessionParts(page), {
      session: { lms: true },
      info: { id: "p" },
      all: () => ["een", "toets"].map((id) => ({ dataset: { item: JSON.stringify({ id }) } })),
    });
    const release = {
      ...data({ since: {} }),
      pages: [
        { id: "p", items: ["een"], quizzes: ["toets"] },
        { id: "q", items: ["twee"] },
      ],
      items: { een: {}, twee: {}, x: { bank: true } },
      quizzes: { toets: { points: 2, required: true, items: ["x"] } },
    };
    const state = page.window.lespakket.freshState({ version: "1.0.0" });
    for (const name of ["een", "twee", "toets.x"]) state.items[name] = record();
    releaseParts(page, release).reconcile(state, release);
    assert.deepEqual(Object.keys(state.items), ["een", "toets.x"]);
    assert.deepEqual(
      plain(state.retired).map(([kind, name]) => kind + name),
      ["itwee"],
    );
  });
});

test("versions have the order of semantic versions", () => {
  const { isOlder } = part(within, "release", ["10-version.js"], "isOlder");
  const order =
    "0.9.0 1.0.0-alpha 1.0.0-alpha.1 1.0.0-alpha.beta 1.0.0-beta 1.0.0-beta.2 1.0.0-beta.11 1.0.0-rc-1 1.0.0-rc.1 1.0.0 1.0.1 1.2.0 1.10.0 2.0.0-0 2.0.0 10.0.0";
  const versions = order.split(" ");
  versions.forEach((one, i) =>
    versions.forEach((other, j) => {
      if (one.startsWith("1.0.0-rc") && other.startsWith("1.0.0-rc")) return;
      assert.equal(isOlder(one, other), i < j, `${one} < ${other}`);
    }),
  );
  assert.equal(isOlder("1.0.0+a", "1.0.0+b"), false);
  for (const odd of ["", "x", "1", "1.0.0-", "..", "1.0.0-..+"]) assert.equal(typeof isOlder(odd, "1.0.0"), "boolean");
});

test("answers that name what is no longer there are marked without a fault", () => {
  const { grade, rubricPoints } = itemParts();
  const sides = (ids) => [...ids].map((id) => ({ id, text: id }));
  const base = { grading: "auto", scoring: "partial", points: 1, negative: 0 };
  const kinds = [
    { type: "choice", choices: sides("ab"), correct: ["a"] },
    { type: "true_false", correct: true },
    { type: "fill_in", gaps: [{ id: "g1", type: "choice", choices: sides("ab"), correct: "a" }] },
    { type: "numeric", ranges: [[1, 2]] },
    { type: "matching", sources: sides("12"), targets: sides("ab"), pairs: [["1", "a"]] },
    { type: "sequencing", steps: sides("abc"), order: ["a", "b", "c"], partial: "run" },
    { type: "likert", choices: sides("ab") },
  ];
  const random = seeded(11);
  for (const kind of kinds)
    for (let round = 0; round < 200; round++) {
      const answer = random.pick(["z", "a,z", "1.z,9.a", "z,y,x", "z\ny\nx", "t", id(random)]);
      const { fraction, parts } = grade({ ...base, ...kind }, answer);
      assert.ok(fraction === null || (fraction >= 0 && fraction <= 1), `${kind.type}: ${answer} brings ${fraction}`);
      const known = ["a", "b", "c", "1", "2", "g1", "true", "false"];
      for (const [part] of parts) assert.ok(known.includes(part), `${kind.type}: ${answer} marks ${part}`);
    }
  const rubric = [{ id: "een", levels: [0, 1, 2] }];
  assert.equal(rubricPoints({ points: 4, rubric }, "2,2"), 4, "a criterion that went counts no more");
});
