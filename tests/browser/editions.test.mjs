// The earlier editions of SCORM 2004, from the first page to the result: the 2nd keeps no more than 4000 characters.

import assert from "node:assert/strict";
import { test } from "node:test";
import { answerPage } from "./support/answer.mjs";
import { start } from "./support/browser.mjs";
import { startLms } from "./support/lms.mjs";
import { build } from "./support/package.mjs";
import { enter, walk } from "./support/walk.mjs";

for (const [format, room] of [
  ["scorm2004-2nd", 4000],
  ["scorm2004-3rd", 64000],
]) {
  test(`${format}: answered, completed and passed within ${room} characters`, async () => {
    const browser = await start();
    const lms = await startLms({ standard: "scorm2004", player: "strict", folder: build({ format }).folder, room });
    const page = await browser.context.newPage();
    const frame = await lms.launch(page);
    await enter(frame);
    await walk(frame, () => answerPage(frame));
    await lms.leave(page);
    const faults = browser.watch.take();
    await browser.close();
    await lms.close();
    lms.assertTook();
    assert.deepEqual(faults, []);
    assert.ok(lms.kept("state").length > 0 && lms.kept("state").length <= room);
    assert.deepEqual(
      [lms.kept("completion"), lms.kept("success"), Number(lms.kept("score"))],
      ["completed", "passed", 100],
    );
  });
}
