// The life of a launch: one Initialize, one Terminate, nothing completed by opening, nothing lowered afterwards, nothing
// written in review, and every refusal told.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { answer, plain } from "./support/answer.mjs";
import { launch, releaseParts } from "./support/load.mjs";
import { player } from "./support/lms.mjs";

const EDITIONS = {
  scorm12: {
    open: "LMSInitialize",
    finish: "LMSFinish",
    set: "LMSSetValue",
    commit: "LMSCommit",
    exit: "cmi.core.exit",
    raw: "cmi.core.score.raw",
    location: "cmi.core.lesson_location",
  },
  scorm2004: {
    open: "Initialize",
    finish: "Terminate",
    set: "SetValue",
    commit: "Commit",
    exit: "cmi.exit",
    raw: "cmi.score.raw",
    location: "cmi.location",
  },
};
const status = (edition, lms) =>
  edition === "scorm12"
    ? lms.value("cmi.core.lesson_status")
    : [lms.value("cmi.completion_status"), lms.value("cmi.success_status")].join();

for (const [edition, names] of Object.entries(EDITIONS)) {
  const open = (options = {}, settings) => {
    const lms = player(edition, options);
    return { lms, ...launch(lms.api, edition, settings) };
  };
  const end = ({ lms, session }, nav) => {
    session.finish(nav);
    return lms.kept;
  };
  const INCOMPLETE = edition === "scorm12" ? "incomplete" : "incomplete,unknown";
  const PASSED = edition === "scorm12" ? "passed" : "completed,passed";

  describe(edition, () => {
    test("the language that was chosen is there at the next launch, and after a new try", () => {
      const resume = (kept) => open({ data: { ...kept, [names.exit]: "suspend" } });
      const run = open();
      run.session.put("preferences", "lang", "en");
      const again = resume(end(run));
      assert.equal(again.session.get("preferences", "lang"), "en");
      again.session.restart();
      assert.equal(again.session.get("preferences", "lang"), "en");
      assert.equal(resume(end(again)).session.get("preferences", "lang"), "en");
    });

    test("open and close: one Initialize, one Terminate, incomplete, no score", () => {
      const run = open();
      run.session.save(true);
      assert.ok(
        run.lms.sets().every(([, value]) => value !== ""),
        "no empty location",
      );
      run.session.at("p");
      run.session.save(true);
      run.session.hide();
      run.session.finish();
      run.session.finish();
      run.session.save(true);
      run.session.hide();
      const { lms } = run;
      assert.deepEqual([lms.times(names.open), lms.times(names.finish)], [1, 1]);
      assert.equal(lms.calls.at(-1)[0], names.finish);
      assert.equal(status(edition, lms), INCOMPLETE);
      assert.equal(lms.value(names.raw), undefined);
      assert.equal(lms.value(names.exit), "suspend");
      assert.equal(lms.value(names.location), "p");
      assert.deepEqual(lms.refused, []);
      assert.equal(lms.sets()[0][1], "incomplete", "incomplete before anything else");
    });

    test("answered in full: done, with raw, min and max, and everything committed at once", () => {
      const run = open();
      answer(run.session, run.within, 1);
      assert.equal(status(edition, run.lms), PASSED);
      const owner = edition === "scorm12" ? "cmi.core.score." : "cmi.score.";
      assert.deepEqual(
        ["raw", "min", "max"].map((name) => run.lms.value(owner + name)),
        ["100", "0", "100"],
      );
      if (edition === "scorm2004")
        assert.deepEqual([run.lms.value("cmi.score.scaled"), run.lms.value("cmi.progress_measure")], ["1", "1"]);
      end(run);
      assert.equal(run.lms.value(names.exit), edition === "scorm12" ? "" : "suspend");
      assert.match(
        run.lms.value(edition === "scorm12" ? "cmi.core.session_time" : "cmi.session_time"),
        edition === "scorm12" ? /^00:00:0\d\.\d\d$/ : /^PT\d(\.\d+)?S$/,
      );
      assert.deepEqual(run.lms.refused, []);
    });

    test("below the mark: what a failed try reports is a setting", () => {
      for (const [failed, rule, expected] of [
        ["incomplete", "passed", INCOMPLETE],
        ["failed", "passed", edition === "scorm12" ? "failed" : "completed,failed"],
        ["incomplete", "all_required", edition === "scorm12" ? "completed" : "completed,unknown"],
        ["failed", "all_required", edition === "scorm12" ? "failed" : "completed,failed"],
      ]) {
        const run = open({}, { settings: { failed }, course: { rule } });
        answer(run.session, run.within, 0);
        assert.equal(status(edition, run.lms), expected, `${failed}, ${rule}`);
        assert.equal(run.lms.value(names.raw), "0");
        assert.deepEqual(run.lms.refused, []);
      }
    });

    test("resumed: the same work, position and seed; interactions go on counting", () => {
      const first = open({}, { course: { items: 2, points: 2 } });
      first.session.at("p");
      answer(first.session, first.within, 1, { done: false });
      const second = open({ data: end(first) }, { course: { items: 2, points: 2 } });
      assert.equal(second.session.position, "p");
      assert.equal(second.session.seed, first.session.seed);
      assert.deepEqual(plain(second.session.get("items", "een")), { n: 1, f: 1, s: 1, m: 1, a: "a", r: null, x: [] });
      answer(second.session, second.within, 0, { done: false });
      const ids = Object.entries(end(second))
        .filter(([element]) => /interactions\.\d+\.result/.test(element))
        .map(([element, value]) => [element.split(".")[2], value]);
      assert.deepEqual(ids, [
        ["0", "correct"],
        ["1", edition === "scorm12" ? "wrong" : "incorrect"],
      ]);
    });

    test("after completion nothing goes down, whatever is done again", () => {
      const first = open();
      answer(first.session, first.within, 1);
      const again = open({ data: { ...end(first), ...(edition === "scorm2004" ? { "cmi.exit": "suspend" } : {}) } });
      again.session.restart();
      answer(again.session, again.within, 0);
      end(again);
      assert.equal(status(edition, again.lms), PASSED);
      assert.equal(again.lms.value(names.raw), "100");
      const sent = again.lms
        .sets()
        .filter(([element]) => /status|score/.test(element))
        .map(([, value]) => value);
      assert.ok(!sent.includes("incomplete") && !sent.includes("failed") && !sent.includes("unknown"), sent.join());
    });

    test("completed in the LMS but with no state left: still completed", () => {
      const elements =
        edition === "scorm12"
          ? { "cmi.core.lesson_status": "completed", "cmi.core.score.raw": "80" }
          : {
              "cmi.completion_status": "completed",
              "cmi.success_status": "passed",
              "cmi.score.scaled": "0.8",
              "cmi.exit": "suspend",
            };
      const run = open({ data: elements });
      answer(run.session, run.within, 0, { done: false });
      end(run);
      assert.equal(status(edition, run.lms).split(",")[0], edition === "scorm12" ? "passed" : "completed");
      assert.equal(run.lms.value(names.raw) ?? "80", "80");
    });

    for (const [what, options] of [
      ["review", { mode: "review" }],
      ["browse", { mode: "browse" }],
    ])
      test(`${what} mode reads everything and writes nothing`, () => {
        const first = open();
        answer(first.session, first.within, 1);
        const data = { ...end(first), ...(edition === "scorm2004" ? { "cmi.exit": "suspend" } : {}) },
          run = open({ ...options, data });
        assert.equal(run.session.get("items", "een").a, "a");
        answer(run.session, run.within, 0);
        run.session.at("elders");
        run.session.hide();
        run.session.restart();
        run.session.finish();
        assert.deepEqual(run.lms.sets(), []);
        assert.deepEqual(
          [run.lms.times(names.open), run.lms.times(names.finish), run.lms.times(names.commit)],
          [1, 1, 0],
        );
        assert.deepEqual(Object.keys(run.session.notices()), ["review"]);
        assert.equal(run.session.report().completion, "completed");
      });

    test("what is refused is logged once with its error, and the learner is told until it is taken", () => {
      let refusing = true;
      const run = open({
        refuse: (name, element) =>
          refusing && (name === names.commit || (name === names.set && element === "cmi.suspend_data")),
      });
      answer(run.session, run.within, 1);
      run.session.save(true);
      assert.deepEqual(Object.keys(run.session.notices()), ["unsaved"]);
      const about = (what) => run.log.entries.filter((line) => line.includes(what)).length;
      assert.deepEqual([about("suspend_data"), about(names.commit)], [1, 1]);
      assert.match(run.log.entries[0], /101/);
      assert.ok(run.within.warnings.length >= 2);
      refusing = false;
      run.session.save(true);
      assert.deepEqual(Object.keys(run.session.notices()), []);
      assert.ok(run.lms.value("cmi.suspend_data").length > 20);
    });

    test("an LMS that does not let us in leaves the work to the browser", () => {
      const run = open({ refuse: (name) => name === names.open });
      assert.equal(run.session, null);
      assert.equal(run.lms.times(names.set), 0);
      assert.equal(run.log.entries.length, 1);
    });

    test("an LMS without interactions or objectives is not asked to keep them", () => {
      const missing = (name, element) => /interactions|objectives/.test(element ?? "");
      const run = open({ refuse: missing });
      answer(run.session, run.within, 1);
      assert.equal(run.lms.sets().filter(([element]) => missing("", element)).length, 0);
      assert.equal(status(edition, run.lms), PASSED);
    });

    test("a mark set by the LMS gets no score of a course in mid-way", () => {
      const element = edition === "scorm12" ? "cmi.student_data.mastery_score" : "cmi.scaled_passing_score",
        raw = edition === "scorm12" ? names.raw : "cmi.score.scaled";
      const run = open(
        { more: { [element]: edition === "scorm12" ? "60" : "0.6" } },
        { course: { items: 2, points: 2 } },
      );
      answer(run.session, run.within, 1, { done: false });
      assert.equal(run.lms.value(raw), undefined);
      run.session.put("items", "twee", { n: 1, f: 1, s: 1, m: 1, a: "a", r: null, x: [] });
      run.session.put("pages", "p", { f: 7, x: [] });
      run.session.save(true);
      assert.equal(run.lms.value(raw), edition === "scorm12" ? "100" : "1");
      assert.equal(status(edition, run.lms), PASSED);
    });

    test("objectives: once by id, then only what changes", () => {
      const data = {
        id: "cursus",
        version: "1.0.0",
        pages: [{ id: "p", required: true, complete: "answered", items: ["een"], quizzes: [] }],
        quizzes: {},
        items: {
          een: {
            page: "p",
            type: "choice",
            points: 1,
            grading: "auto",
            required: true,
            title: "?",
            objectives: ["bereik"],
          },
        },
        objectives: [
          { id: "bereik", text: "Bereik" },
          { id: "toon", text: "Toon" },
        ],
      };
      const run = open();
      run.session.use(releaseParts(run.within, data));
      answer(run.session, run.within, 1);
      end(run);
      const found = Object.fromEntries(
        Object.entries(run.lms.kept).filter(([element]) => element.startsWith("cmi.objectives")),
      );
      assert.deepEqual(
        found,
        edition === "scorm12"
          ? {
              "cmi.objectives.0.id": "bereik",
              "cmi.objectives.0.score.min": "0",
              "cmi.objectives.0.score.max": "100",
              "cmi.objectives.0.score.raw": "100",
              "cmi.objectives.0.status": "passed",
            }
          : {
              "cmi.objectives.0.id": "bereik",
              "cmi.objectives.0.score.scaled": "1",
              "cmi.objectives.0.score.raw": "100",
              "cmi.objectives.0.score.min": "0",
              "cmi.objectives.0.score.max": "100",
              "cmi.objectives.0.success_status": "passed",
              "cmi.objectives.0.completion_status": "completed",
              "cmi.objectives.0.description": "Bereik",
            },
      );
      const next = open({ data: { ...run.lms.kept, ...(edition === "scorm2004" ? { "cmi.exit": "suspend" } : {}) } });
      next.session.use(releaseParts(next.within, data));
      next.session.save(true);
      assert.equal(next.lms.sets().filter(([element]) => /objectives\.\d+\.id/.test(element)).length, 0);
    });

    test("too much to keep: the drafts go, the learner is told which, and the LMS refuses nothing", () => {
      const run = open({}, { course: { items: 3 } }),
        limit = edition === "scorm12" ? 4096 : 64000;
      run.session.put("drafts", "oud", "x".repeat(limit - 500));
      run.session.put("drafts", "nieuw", "y".repeat(400));
      answer(run.session, run.within, 1, { done: false });
      assert.deepEqual(plain(run.session.notices()), { cut: ["oud"] });
      assert.equal(run.session.get("drafts", "oud").length, limit - 500, "what is still there is shown");
      const again = open(
        { data: { ...end(run), ...(edition === "scorm2004" ? { "cmi.exit": "suspend" } : {}) } },
        { course: { items: 3 } },
      );
      assert.equal(again.session.get("drafts", "oud"), null);
      assert.equal(again.session.get("drafts", "nieuw"), "y".repeat(400));
      assert.deepEqual(run.lms.refused, []);
    });

    test("a state that is damaged, foreign or newer is told, and the old one stands in the log", () => {
      const from = (state) =>
        open({ data: { "cmi.suspend_data": state, "cmi.exit": "suspend", "cmi.core.exit": "suspend" } });
      const odd = from("wat is dit?");
      assert.deepEqual(Object.keys(odd.session.notices()), ["fresh"]);
      assert.match(odd.log.entries[0], /wat is dit\?/);
      const newer = from("L9:iets:nieuws");
      assert.deepEqual(Object.keys(newer.session.notices()), ["newer"]);
      answer(newer.session, newer.within, 1);
      assert.equal(newer.lms.sets().filter(([element]) => /suspend_data|score|location/.test(element)).length, 0);
    });
  });
}

describe("no-credit", () => {
  test("a completed course without credit is a review", () => {
    const lms = player("scorm12", {
      data: { "cmi.core.lesson_status": "passed", "cmi.core.score.raw": "90" },
      more: { "cmi.core.credit": "no-credit" },
    });
    const { session } = launch(lms.api, "scorm12");
    session.finish();
    assert.deepEqual(lms.sets(), []);
    assert.equal(session.readonly, true);
  });
});

describe("a linear course", () => {
  test("holds the next page back while something can be done, and never for good", () => {
    const { session, within } = launch(player("scorm12").api, "scorm12"),
      { FINAL, REVEALED, SEEN, DONE, NEEDED, OVER, STARTED } = within.window.lespakket;
    const page = { id: "p", complete: "passed", required: true, items: ["een"], quizzes: ["toets"] };
    const item = (more) => session.put("items", "een", { n: 1, f: 1, s: 0, m: 1, a: "b", r: null, x: [], ...more });
    const quiz = (more) => session.put("quizzes", "toets", { n: 1, f: 1, s: 0, m: 1, l: 0, x: [], ...more });
    assert.equal(session.holds(page), true, "nothing done");
    item({});
    quiz({});
    assert.equal(session.holds(page), true, "both can be done better");
    item({ f: 1 | FINAL });
    assert.equal(session.holds(page), true, "the quiz can be tried again");
    quiz({ f: 1 | OVER });
    assert.equal(session.holds(page), false, "no tries left");
    item({ f: 1 | REVEALED });
    assert.equal(session.holds(page), false, "the key was shown");
    quiz({ n: 0, f: 1 | STARTED });
    assert.equal(session.holds(page), true, "a try is open");
    assert.equal(session.holds({ ...page, required: false }), false);
    assert.equal(session.holds({ ...page, complete: "viewed" }), false);
    session.put("pages", "p", { f: SEEN | DONE | NEEDED, x: [] });
    assert.equal(session.holds(page), false, "the page is done");
  });
});
