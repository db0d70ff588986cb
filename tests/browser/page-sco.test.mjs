// A course whose every page is a SCO of its own: each launch is one page, which keeps and ends its own session.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { answerPage, items } from "./support/answer.mjs";
import { start } from "./support/browser.mjs";
import { startLms } from "./support/lms.mjs";
import { build, coursePerPage } from "./support/package.mjs";

for (const standard of ["scorm12", "scorm2004"]) {
  describe(`one SCO for each page, ${standard}`, () => {
    let browser, unpacked, launches;
    before(async () => {
      unpacked = build({ course: coursePerPage(), format: standard }).folder;
      const manifest = readFileSync(join(unpacked, "imsmanifest.xml"), "utf8");
      launches = [...manifest.matchAll(/<resource\s[^>]*href="(pages\/[^"]+\.html)"/g)].map((match) => match[1]);
      browser = await start();
    });
    after(() => browser.close());

    test("every page is launched, answered, left, and is done with the right score", async () => {
      assert.ok(launches.length > 10, "the manifest launches the pages");
      for (const href of launches) {
        const lms = await startLms({ standard, player: "strict", folder: unpacked });
        lms.href = href;
        const page = await browser.context.newPage();
        const frame = await lms.launch(page);
        assert.equal(await frame.locator("[data-outline]:visible").count(), 0, "the LMS shows the outline");
        const counted =
          (await items(frame)).some((d) => d.grading === "auto" && d.points > 0) ||
          (await frame.locator("[data-quiz]").count()) > 0;
        await answerPage(frame);
        await frame.locator("[data-end]").scrollIntoViewIfNeeded();
        await page.mouse.wheel(0, 10_000);
        await frame.waitForTimeout(300);
        await lms.leave(page);
        await page.close();
        await lms.close();
        lms.assertTook();
        const done =
          standard === "scorm12"
            ? ["completed", "passed"].includes(lms.kept("status"))
            : lms.kept("completion") === "completed";
        assert.ok(done, `${href}: ${lms.kept("status")}${lms.kept("completion")}`);
        assert.equal(lms.kept("score") === "" ? null : Number(lms.kept("score")), counted ? 100 : null, href);
      }
      assert.deepEqual(browser.watch.take(), []);
    });

    test("open and close: not done, no score", async () => {
      const lms = await startLms({ standard, player: "strict", folder: unpacked });
      lms.href = launches[1];
      const page = await browser.context.newPage();
      await lms.launch(page);
      await lms.leave(page);
      await page.close();
      await lms.close();
      lms.assertTook();
      assert.equal(lms.kept(standard === "scorm12" ? "status" : "completion"), "incomplete");
      assert.equal(lms.kept("score"), "");
    });
  });
}
