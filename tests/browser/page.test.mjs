// Pages outside an LMS: within their budget, readable without a script, from a disk, with the keyboard alone.

import assert from "node:assert/strict";
import { appendFileSync, cpSync, readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { after, before, describe, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { answerByKeyboard, answerPage, items } from "./support/answer.mjs";
import { start } from "./support/browser.mjs";
import { Keyboard } from "./support/keyboard.mjs";
import { startLms } from "./support/lms.mjs";
import { COURSE, build, coursePerPage, folder } from "./support/package.mjs";
import { forget, startWeb } from "./support/web.mjs";
import { enter, pageId, walk } from "./support/walk.mjs";

const BUDGET = { requests: 6, js: 15 * 1024, css: 8 * 1024 };

/** Which files each frame asks for, since its document came. */
function requests(page) {
  const asked = new Map();
  page.on("request", (request) => {
    const frame = request.frame();
    if (request.isNavigationRequest()) asked.set(frame, []);
    if (request.url().startsWith("http:"))
      asked.get(frame)?.push(new URL(request.url()).pathname.replace(/^\/(course\/)?/, ""));
  });
  return { of: (frame) => asked.get(frame) };
}

/** All that was asked for counts: scripts with the course's data in them, and pictures too. */
function assertWithin(folder, document, asked) {
  const size = (ending) =>
    asked
      .filter((path) => path.endsWith(ending))
      .reduce((sum, path) => sum + gzipSync(readFileSync(join(folder, path))).length, 0);
  assert.ok(asked.length > 1 && asked.length <= BUDGET.requests, `${document}: ${asked}`);
  assert.ok(size(".js") > 0 && size(".js") <= BUDGET.js, `${document}: ${size(".js")} bytes of JavaScript`);
  assert.ok(size(".css") > 0 && size(".css") <= BUDGET.css, `${document}: ${size(".css")} bytes of CSS`);
}

describe("pages", () => {
  let browser, web;
  before(async () => {
    web = await startWeb();
    browser = await start();
  });
  after(async () => {
    await browser.close();
    await web.close();
  });

  test("every document keeps to its budget, asks nothing of another host and breaks no policy", async () => {
    for (const document of web.documents) {
      const page = await browser.context.newPage();
      const asked = requests(page);
      await page.goto(`${web.origin}/${document}`, { waitUntil: "networkidle" });
      assertWithin(web.folder, document, asked.of(page.mainFrame()));
      const policy = await page.getAttribute('meta[http-equiv="Content-Security-Policy"]', "content");
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
      await page.close();
    }
    assert.deepEqual(browser.watch.take(), []);
  });

  for (const standard of ["scorm12", "scorm2004"])
    test(`in an LMS the shell and each page in it keep to the budget too, ${standard}`, () => inShell(standard));

  async function inShell(standard) {
    const { folder } = build({ format: standard });
    const lms = await startLms({ standard, player: "strict", folder });
    const page = await browser.context.newPage();
    const asked = requests(page);
    const frame = await lms.launch(page);
    await page.waitForLoadState("networkidle");
    assertWithin(folder, "the shell", asked.of(frame.parentFrame()));
    await enter(frame);
    await walk(frame, async (id) => {
      await page.waitForLoadState("networkidle");
      assertWithin(folder, id, asked.of(frame));
    });
    await page.close();
    await lms.close();
    assert.deepEqual(browser.watch.take(), []);
  }

  for (const standard of ["scorm12", "scorm2004"])
    test(`a page that is a SCO of its own keeps to the budget too, ${standard}`, async () => {
      const { folder } = build({ course: coursePerPage(), format: standard });
      const lms = await startLms({ standard, player: "strict", folder });
      for (const name of readdirSync(join(folder, "pages"))) {
        lms.href = `pages/${name}`;
        const page = await browser.context.newPage();
        const asked = requests(page);
        const frame = await lms.launch(page);
        await page.waitForLoadState("networkidle");
        assertWithin(folder, name, asked.of(frame));
        await page.goto("about:blank");
        await page.close();
      }
      await lms.close();
      assert.deepEqual(browser.watch.take(), []);
    });

  test("without a script every page is read, and its links lead to the next", async () => {
    const silent = await start({ javaScriptEnabled: false });
    const page = await silent.context.newPage();
    await page.goto(`${web.origin}/index.html`);
    await page.click('[data-action="resume"]');
    const seen = new Set();
    for (;;) {
      seen.add(new URL(page.url()).pathname.slice(1));
      assert.ok((await page.innerText("main")).length > 200, `${page.url()} shows its text`);
      assert.equal(await page.locator(".needs-script:visible").count(), 0, "no button that does nothing");
      const next = page.locator('[data-nav="next"]');
      if (!(await next.count())) break;
      await next.click();
    }
    for (const id of web.pages) assert.ok(seen.has(id), `${id} is reached`);
    await silent.close();
  });

  test("from a disk: answers stay, results show, nothing fails", async () => {
    const page = await browser.context.newPage();
    await page.goto(pathToFileURL(join(web.folder, "index.html")).href);
    const frame = page.mainFrame();
    const first = await enter(frame);
    await walk(frame, () => answerPage(frame));
    assert.match(await page.innerText("[data-results]"), /100\s?%/);
    await page.close();

    const again = await browser.context.newPage();
    await again.goto(pathToFileURL(join(web.folder, "pages", `${first}.html`)).href);
    await again.waitForSelector("html.ready");
    assert.equal(await again.getAttribute(`[data-outline] [data-page="${first}"]`, "data-state"), "done");
    await again.close();
    assert.deepEqual(browser.watch.take(), []);
  });

  test("the keyboard alone goes from the first page to the result", async () => {
    const page = await browser.context.newPage();
    await forget(page, web);
    await page.goto(`${web.origin}/index.html`);
    await page.waitForSelector("html.ready");
    const frame = page.mainFrame();
    const keys = new Keyboard(page, frame);
    const go = async (selector) => {
      const before = page.url();
      await keys.activate(page.locator(selector), "Enter");
      await page.waitForFunction(
        (before) => location.href !== before && document.documentElement.classList.contains("ready"),
        before,
      );
    };
    await go('[data-action="resume"]');
    while (await pageId(frame)) {
      for (const d of await items(frame)) await answerByKeyboard(keys, d);
      for (const quiz of await frame.$$eval("[data-quiz]", (found) => found.map((quiz) => `#${quiz.id}`))) {
        await keys.activate(frame.locator(`${quiz} [data-action="quiz-start"]`), "Enter");
        for (const d of await items(frame, quiz)) await answerByKeyboard(keys, d, { submit: false });
        await keys.activate(frame.locator(`${quiz} [data-action="quiz-submit"]`), "Enter");
      }
      await go('[data-nav="next"]');
    }
    assert.match(await page.innerText("[data-results]"), /100\s?%/);
    await page.close();
    assert.deepEqual(browser.watch.take(), []);
  });

  test("own answers can be downloaded, and a new beginning empties them but keeps the best score", async () => {
    const page = await browser.context.newPage();
    await forget(page, web);
    const results = async () => {
      await page.goto(`${web.origin}/results.html`);
      await page.waitForSelector("html.ready");
    };
    const best = () => page.evaluate(() => window.lespakket.session.report().best);
    const document = web.pages.find((name) =>
      ["data-long", "data-choice"].every((part) => readFileSync(join(web.folder, name), "utf8").includes(part)),
    );
    await page.goto(`${web.origin}/${document}`);
    await page.waitForSelector("html.ready");
    await answerPage(page.mainFrame());
    await results();
    const [download] = await Promise.all([
      page.waitForEvent("download"),
      page.click('[data-action="download-answers"]'),
    ]);
    assert.match(download.suggestedFilename(), /^sociale_media_zakelijk-.*\.txt$/);
    const text = readFileSync(await download.path(), "utf8");
    assert.match(text, /woord1 woord2 woord3/, "the whole answer is in the file");

    const before = await best();
    assert.ok(before > 0, "there is a score to keep");
    await page.click('[data-action="restart"]');
    await page.click('[data-action="restart"]');
    await page.waitForFunction(
      () =>
        !document.querySelector('[data-action="restart"]').dataset.sure &&
        document.documentElement.classList.contains("ready"),
    );
    assert.equal(await best(), before);
    assert.doesNotMatch(await page.content(), /woord1 woord2/, "the answers are gone");
    await page.goto(`${web.origin}/${document}`);
    await page.waitForSelector("html.ready");
    assert.equal(await page.locator(".item[data-done]").count(), 0, "every question can be answered anew");
    await page.close();
    assert.deepEqual(browser.watch.take(), []);
  });

  test("a video asks nothing of its host before a click, and plays in its place after it", async () => {
    const course = folder("course");
    cpSync(COURSE, course, { recursive: true });
    appendFileSync(
      join(course, "inleiding/welkom.md"),
      '\n::video{src=youtube:abcdefghijk title="Webcare" captions=nl credit="Lespakket" license=CC-BY-4.0}\n',
    );
    const filmed = await startWeb({ course });
    const page = await browser.context.newPage();
    await page.route(
      (url) => url.hostname === "www.youtube-nocookie.com",
      (route) => route.fulfill({ contentType: "text/html", body: "<!doctype html><title>Video</title>" }),
    );
    await page.goto(`${filmed.origin}/pages/welkom.html`, { waitUntil: "networkidle" });
    assert.deepEqual(browser.watch.take(), []);
    await page.click('[data-action="play"]');
    const frame = await (await page.waitForSelector("iframe.video-frame")).contentFrame();
    await frame.waitForLoadState();
    assert.equal(await frame.title(), "Video", "the policy of the page lets its player in");
    assert.equal(await page.evaluate(() => document.activeElement.tagName), "IFRAME", "the focus goes along");
    await page.close();
    await filmed.close();
    assert.deepEqual(browser.watch.take(), [
      "request to another host: https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1&dnt=1",
    ]);
  });
});
