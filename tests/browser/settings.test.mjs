// What a course's settings do for a learner in an LMS: pages in order, passing as the rule, and what a failed try reports.

import assert from "node:assert/strict";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { answerPage, items } from "./support/answer.mjs";
import { start } from "./support/browser.mjs";
import { startLms } from "./support/lms.mjs";
import { build, COURSE, folder } from "./support/package.mjs";
import { enter, next, pageId, walk } from "./support/walk.mjs";

/** A copy of the course whose settings are replaced: pairs of lines of `course.toml`, before and after. */
function courseWith(...settings) {
  const course = folder("course");
  cpSync(COURSE, course, { recursive: true });
  const file = join(course, "course.toml");
  let text = readFileSync(file, "utf8");
  for (const [before, after] of settings) {
    assert.ok(text.includes(before), `course.toml says ${before}`);
    text = text.replace(before, after);
  }
  writeFileSync(file, text);
  return course;
}

const LINEAR = ['mode = "free"', 'mode = "linear"'];
const PASSED = ['rule = "all_required"', 'rule = "passed"'];
const FAILED = ['failed = "incomplete"', 'failed = "failed"'];

describe("the settings of a course", () => {
  let browser;
  before(async () => (browser = await start()));
  after(() => browser.close());

  /** Launches a package of the course with those settings, lets `story` happen, and leaves. */
  async function launched(standard, settings, story) {
    const lms = await startLms({
      standard,
      player: "strict",
      folder: build({ course: courseWith(...settings), format: standard }).folder,
    });
    const page = await browser.context.newPage();
    const frame = await lms.launch(page);
    await enter(frame);
    await story(frame, lms);
    await lms.leave(page);
    await page.close();
    await lms.close();
    lms.assertTook();
    assert.deepEqual(browser.watch.take(), []);
    return lms;
  }

  test("linear: a page with work to do holds the learner, and lets go when it is done", async () => {
    await launched("scorm12", [LINEAR], async (frame) => {
      while ((await frame.locator('[data-nav="next"][aria-disabled="true"]').count()) === 0) await next(frame);
      const held = await pageId(frame);
      assert.ok((await items(frame)).length > 0, "the page that holds has work to do");
      await frame.click('[data-nav="next"]', { force: true });
      await frame.waitForTimeout(500);
      assert.equal(await pageId(frame), held, "the page does not let go");
      await answerPage(frame);
      assert.notEqual(await next(frame), held, "the page lets go");
    });
  });

  for (const standard of ["scorm12", "scorm2004"]) {
    const complete = (lms) => (standard === "scorm12" ? lms.kept("status") : lms.kept("completion"));
    const success = (lms) => (standard === "scorm12" ? lms.kept("status") : lms.kept("success"));

    test(`${standard}, rule "passed": right answers pass and complete`, async () => {
      const lms = await launched(standard, [PASSED], (frame) => walk(frame, () => answerPage(frame)));
      assert.equal(success(lms), "passed");
      assert.equal(complete(lms), standard === "scorm12" ? "passed" : "completed");
      assert.equal(Number(lms.kept("score")), 100);
    });

    test(`${standard}, rule "passed": wrong answers leave the course incomplete`, async () => {
      const lms = await launched(standard, [PASSED], (frame) => walk(frame, () => answerPage(frame, { right: false })));
      assert.equal(complete(lms), "incomplete");
      assert.notEqual(success(lms), "passed");
    });

    test(`${standard}, failed = "failed": a try without the pass mark is reported as failed`, async () => {
      const lms = await launched(standard, [FAILED], (frame) => walk(frame, () => answerPage(frame, { right: false })));
      assert.equal(success(lms), "failed");
    });
  }
});
