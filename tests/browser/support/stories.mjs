// What happens to a learner in an LMS, told for one edition and one player. Every story fails when the LMS refuses a call.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { answer, answerPage, items } from "./answer.mjs";
import { start } from "./browser.mjs";
import { startLms, until } from "./lms.mjs";
import { build } from "./package.mjs";
import { changedCourse } from "./release.mjs";
import { enter, next, open, pageId, walk } from "./walk.mjs";

/** How much of the state an LMS of each edition takes. */
const STATE = { scorm12: 4096, scorm2004: 64000 };

const isDone = (lms) =>
  lms.standard === "scorm12"
    ? ["completed", "passed"].includes(lms.kept("status"))
    : lms.kept("completion") === "completed";
const isOpen = (lms) =>
  lms.standard === "scorm12" ? lms.kept("status") === "incomplete" : lms.kept("completion") === "incomplete";
const hasScore = (lms) => lms.kept("score") !== "";

/** Tells every story for one edition (`scorm12`, `scorm2004`) in one player (`again`, `strict`). */
export function stories(standard, player) {
  describe(`${standard} in ${player}`, () => {
    let browser, original, lms, page;
    before(async () => {
      original = build({ format: standard });
      browser = await start();
    });
    after(() => browser.close());
    const fresh = async () => {
      lms = await startLms({ standard, player, folder: original.folder });
      page = await browser.context.newPage();
    };
    afterEach(async () => {
      await page.close();
      await lms.close();
      lms.assertTook();
      assert.deepEqual(browser.watch.take(), []);
    });

    test("answer half, leave, resume, answer the rest, finish: completed with the right score", async () => {
      await fresh();
      let frame = await lms.launch(page);
      await enter(frame);
      const first = await walk(
        frame,
        () => answerPage(frame),
        (_, seen) => seen.length === 8,
      );
      const reached = await next(frame);
      await lms.leave(page);
      assert.ok(isOpen(lms), "half a course is incomplete");
      assert.equal(lms.kept("exit"), "suspend");

      frame = await lms.launch(page);
      assert.equal(await enter(frame), reached, "the course resumes where it was left");
      await open(frame, "contents.html");
      const done = await frame.$$eval("main [data-page][data-state=done]", (links) =>
        links.map((link) => link.dataset.page),
      );
      assert.deepEqual(done, first, "what was done is shown as done");
      await frame.click(`main [data-page="${reached}"]`);
      await frame.waitForSelector("html.ready[data-page]");
      await walk(frame, () => answerPage(frame));
      assert.ok(isDone(lms), "the last answer completes the course, before it is left");
      await lms.leave(page);
      assert.ok(isDone(lms));
      assert.equal(Number(lms.kept("score")), 100);
      if (standard === "scorm2004") {
        assert.equal(Number(lms.kept("scaled")), 1);
        assert.equal(lms.kept("success"), "passed");
      }
    });

    test("wrong answers bring no points and do not pass", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await enter(frame);
      await walk(frame, () => answerPage(frame, { right: false }));
      await lms.leave(page);
      assert.ok(Number(lms.kept("score")) < 60, `a score of ${lms.kept("score")}`);
      const passed = standard === "scorm12" ? lms.kept("status") === "passed" : lms.kept("success") === "passed";
      assert.ok(!passed, "wrong answers do not pass");
    });

    test("one Initialize and one Terminate, however many pages", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await enter(frame);
      for (let pages = 0; pages < 5; pages++) await next(frame);
      const here = frame.url();
      await page.evaluate(() => history.back());
      await frame.waitForFunction(
        (here) => location.href !== here && document.documentElement.classList.contains("ready"),
        here,
      );
      await lms.leave(page);
      const begun = lms.calls.filter((call) => /Initialize$/.test(call.name)).length;
      const ended = lms.events.filter((event) => event === "finish").length;
      assert.deepEqual({ begun, ended }, { begun: 1, ended: 1 });
    });

    test("the close button keeps everything and ends the session", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await enter(frame);
      const [d] = await nextWithItems(frame);
      await answer(frame, d);
      await frame.click('[data-action="close"]');
      await lms.finished();
      assert.ok(isOpen(lms));
      const again = await lms.launch(page);
      await enter(again);
      assert.ok(await again.locator(`#item-${d.id}[data-done]`).count(), "the answer is there again");
    });

    test("kill the tab: what was answered is kept", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await enter(frame);
      const [d] = await nextWithItems(frame);
      await answer(frame, d);
      const at = await pageId(frame);
      await crash(page);
      assert.ok(!lms.events.includes("finish"), "a killed tab says nothing");

      page = await browser.context.newPage();
      const again = await lms.launch(page);
      assert.equal(await enter(again), at);
      assert.ok(await again.locator(`#item-${d.id}[data-done]`).count(), "the answer is there again");
    });

    test("a draft of a long answer survives a killed tab", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await enter(frame);
      const d = await essay(frame);
      await frame.fill(`#item-${d.id} [data-long]`, "Half een antwoord.");
      await until(
        () => lms.events.includes("commit") && JSON.stringify(lms.data).includes("Half een antwoord"),
        "the draft to be committed",
      );
      await crash(page);
      page = await browser.context.newPage();
      const again = await lms.launch(page);
      await enter(again);
      assert.equal(await again.inputValue(`#item-${d.id} [data-long]`), "Half een antwoord.");
    });

    test("open and close: not completed, not passed, no score", async () => {
      await fresh();
      await lms.launch(page);
      await lms.leave(page);
      assert.ok(isOpen(lms), "opening completes nothing");
      assert.ok(!hasScore(lms), "opening brings no score");
      // Also when a page was opened, and nothing done on it.
      await enter(await lms.launch(page));
      await lms.leave(page);
      assert.ok(isOpen(lms));
      assert.ok(!hasScore(lms));
    });

    test("run to overflow: scores, completion and position stay, drafts go first, the learner is told", async () => {
      await fresh();
      let frame = await lms.launch(page);
      await enter(frame);
      const long = Array.from({ length: 20_000 }, (_, index) => `Zin ${index} met eigen woorden.`).join(" ");
      const length = STATE[standard] === 4096 ? 1500 : 20_000;
      let told = false;
      await walk(frame, async () => {
        await answerPage(frame);
        for (const d of (await items(frame)).filter((d) => d.type === "long_fill_in" || d.type === "other")) {
          await frame.fill(`#item-${d.id} :is([data-long],[data-other])`, `${d.id} ${long.slice(0, length)}`);
          await frame.waitForTimeout(1500);
          told ||= (await frame.locator('[data-notice-kind="cut"]').count()) > 0;
        }
      });
      assert.ok(told, "the learner is told that something was not kept");
      await lms.leave(page);
      assert.ok(lms.kept("state").length <= STATE[standard]);
      assert.ok(isDone(lms));
      assert.equal(Number(lms.kept("score")), 100);

      frame = await lms.launch(page);
      await open(frame, "results.html");
      const states = await frame.$$eval("a[data-page][data-state]", (links) => links.map((link) => link.dataset.state));
      assert.ok(states.every((state) => state === "done"));
    });

    test("review writes nothing", async () => {
      await fresh();
      let frame = await lms.launch(page);
      await enter(frame);
      const [d] = await nextWithItems(frame);
      await answer(frame, d);
      await lms.leave(page);
      const before = JSON.stringify(lms.data);
      lms.calls.length = 0;

      frame = await lms.launch(page, "review");
      await enter(frame);
      assert.ok(await frame.locator('[data-notice-kind="review"]').count(), "the learner is told that nothing is kept");
      await frame.locator(`#item-${d.id} [data-action="submit"]`).click({ force: true });
      await next(frame);
      await lms.leave(page);
      assert.ok(
        lms.calls.some((call) => /Initialize$/.test(call.name)),
        "the calls of the review were seen",
      );
      const written = lms.calls.filter((call) => /SetValue/.test(call.name));
      assert.deepEqual(written, []);
      assert.equal(withoutLaunch(lms.data), withoutLaunch(JSON.parse(before)));
    });

    test("a newer release in mid-attempt: nothing that stays is lost, however it was moved", async () => {
      await fresh();
      let frame = await lms.launch(page);
      await enter(frame);
      await walk(
        frame,
        () => answerPage(frame),
        (_, seen) => seen.length === 6,
      );
      await lms.leave(page);
      const before = Number(lms.kept("score") || 0);

      const changed = changedCourse();
      lms.update(build({ course: changed.course, format: standard }).folder);
      frame = await lms.launch(page);
      await enter(frame);
      await open(frame, "contents.html");
      const state = async (id) => frame.getAttribute(`main a[data-page="${id}"]`, "data-state");
      assert.equal(await state(changed.moved), "done", "a page that moved is still done");
      assert.equal(await frame.locator(`a[data-page="${changed.removed}"]`).count(), 0);
      assert.notEqual(await state(changed.grown), "done", "a page with a new required item is to be done");
      await frame.click(`main a[data-page="${changed.moved}"]`);
      await frame.waitForSelector("html.ready[data-page]");
      const kept = await items(frame);
      assert.ok(kept.length > 0);
      for (const d of kept)
        assert.ok(await frame.locator(`#item-${d.id}[data-done]`).count(), `${d.id} is still answered`);

      await frame.click('a[href$="index.html"]');
      await frame.waitForSelector('html.ready[data-document="index"]');
      await frame.click("a[data-page]");
      await frame.waitForSelector("html.ready[data-page]");
      await walk(frame, async () => {
        for (const d of await items(frame))
          if (!(await frame.locator(`#item-${d.id}[data-done]`).count())) await answer(frame, d);
        if (await frame.locator('[data-action="quiz-start"]:visible').count()) await answerPage(frame);
      });
      await lms.leave(page);
      assert.ok(isDone(lms), "the newer release can be completed");
      assert.equal(Number(lms.kept("score")), 100);
      assert.ok(before <= 100);
    });
  });
}

/** Goes on to a page with items; returns those. */
async function nextWithItems(frame) {
  for (;;) {
    const found = (await items(frame)).filter((d) => d.type !== "long_fill_in");
    if (found.length) return found;
    assert.ok(await next(frame), "no page with items");
  }
}

/** Goes on to a page with a long answer; returns its item. */
async function essay(frame) {
  for (;;) {
    const found = (await items(frame)).find((d) => d.type === "long_fill_in");
    if (found) return found;
    assert.ok(await next(frame), "no page with a long answer");
  }
}

/** Ends a page's process, so that no handler of it runs. */
async function crash(page) {
  const ended = page.waitForEvent("crash");
  page.goto("chrome://crash").catch(() => {});
  await ended;
  await page.close();
}

/** What is kept, but for what the LMS itself sets at each launch. */
function withoutLaunch(data) {
  return JSON.stringify(data, (name, value) =>
    /(entry|lesson_mode|credit|mode|exit|session_time|total_time)$/.test(name) ? undefined : value,
  );
}
