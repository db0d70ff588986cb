// A course in two languages: work that was begun in Dutch goes on in English, with answers, score and position as they were.

import assert from "node:assert/strict";
import { join } from "node:path";
import { after, afterEach, before, describe, test } from "node:test";
import { answer, items } from "./support/answer.mjs";
import { violations } from "./support/axe.mjs";
import { start } from "./support/browser.mjs";
import { startLms } from "./support/lms.mjs";
import { ROOT, build } from "./support/package.mjs";
import { pageId } from "./support/walk.mjs";
import { startWeb } from "./support/web.mjs";

const COURSE = join(ROOT, "tests/translation/bread");
/** A page with questions, and one of them. */
const PAGE = "oefenen";
const ITEM = "rijzen";

const lang = (frame) => frame.$eval("html", (root) => root.lang);
const title = (frame) => frame.$eval("h1", (heading) => heading.textContent);

async function ready(frame, path) {
  await frame.waitForURL((url) => url.pathname.endsWith(path));
  await frame.waitForSelector("html.ready");
}

/** Goes to the page of questions and answers one of them rightly. */
async function work(frame) {
  await frame.click(`main a[data-page="${PAGE}"]`);
  await ready(frame, `${PAGE}.html`);
  const asked = (await items(frame)).find((one) => one.id === ITEM);
  await answer(frame, asked);
}

/** What is to be seen of the answer. */
const answered = (frame) =>
  frame.$eval(`#item-${ITEM}`, (item) => ({
    done: item.dataset.done !== undefined,
    chosen: [...item.querySelectorAll("input:checked")].map((input) => input.closest("[data-choice]").dataset.choice),
    right: item.querySelector("[data-choice] input:checked")?.closest("label, li").textContent.trim(),
  }));

/** Switches by the link of a language. */
async function speak(frame, tag, path) {
  await frame.click(`header a[hreflang="${tag}"]`);
  await ready(frame, path);
}

for (const standard of ["scorm12", "scorm2004"]) {
  describe(`${standard} in two languages`, () => {
    let browser, lms, page;
    before(async () => (browser = await start()));
    after(() => browser.close());
    const fresh = async (language) => {
      const { folder } = build({ course: COURSE, format: standard, language });
      lms = await startLms({ standard, player: "strict", folder });
      page = await browser.context.newPage();
    };
    afterEach(async () => {
      await page.close();
      await lms.close();
      lms.assertTook();
      assert.deepEqual(browser.watch.take(), []);
    });

    test("a package for each language: the other one takes the state as its own", async () => {
      await fresh("nl");
      let frame = await lms.launch(page);
      assert.equal(await lang(frame), "nl");
      assert.equal(await frame.$("a[hreflang]"), null, "a package of one language leads to no other");
      await work(frame);
      const before = await answered(frame);
      assert.match(before.right, /Door gist/);
      await lms.leave(page);
      const kept = ["score", "location"].map(lms.kept);
      assert.ok(Number(kept[0]) > 0 && kept[1] === PAGE, `kept: ${kept}`);

      lms.update(build({ course: COURSE, format: standard, language: "en" }).folder);
      frame = await lms.launch(page);
      assert.deepEqual([await lang(frame), await title(frame)], ["en", "Baking bread"]);
      await frame.click('[data-action="resume"]');
      await ready(frame, `${PAGE}.html`);
      const now = await answered(frame);
      assert.deepEqual({ ...now, right: "" }, { ...before, right: "" });
      assert.match(now.right, /Yeast/);
      assert.equal(await frame.$("[data-notice] p"), null, "the state is not a stranger's");
      await lms.leave(page);
      assert.deepEqual(["score", "location"].map(lms.kept), kept);
    });

    test("one package: a link on every page leads to the same page, and the choice is kept", async () => {
      await fresh();
      let frame = await lms.launch(page);
      assert.equal(await lang(frame), "nl", "a first launch is in the course's own language");
      await work(frame);
      const before = await answered(frame);
      await speak(frame, "en", `pages-en/${PAGE}.html`);
      assert.deepEqual([await lang(frame), await pageId(frame)], ["en", PAGE]);
      const now = await answered(frame);
      assert.deepEqual({ ...now, right: "" }, { ...before, right: "" });
      assert.match(now.right, /Yeast/);
      assert.match(
        await frame.innerText(`#item-${ITEM} [data-action="submit"]`),
        /^Check/,
        "buttons speak English too",
      );
      assert.deepEqual(await violations(frame), []);

      // Work goes on in the other language, and both count.
      const order = (await items(frame)).find((one) => one.id === "volgorde");
      await answer(frame, order);
      await frame.click('header a[href$="results-en.html"]');
      await ready(frame, "results-en.html");
      const results = await frame.innerText("main");
      assert.match(results, /Rising/);
      assert.match(results, /You knead a dough/);
      assert.doesNotMatch(results, /Rijzen|Je kneedt/);
      assert.deepEqual(await violations(frame), []);
      await lms.leave(page);
      const score = lms.kept("score");
      assert.equal(lms.kept("location"), PAGE);

      frame = await lms.launch(page);
      await ready(frame, "index-en.html");
      await frame.click('[data-action="resume"]');
      await ready(frame, `pages-en/${PAGE}.html`);
      assert.ok((await answered(frame)).done);
      await speak(frame, "nl", `pages/${PAGE}.html`);
      assert.match((await answered(frame)).right, /Door gist/);
      await lms.leave(page);
      assert.equal(lms.kept("score"), score);

      frame = await lms.launch(page);
      assert.equal(await lang(frame), "nl", "the last choice counts");
      await lms.leave(page);
    });

    test("a page that is not translated is there in the course's own language, and says so", async () => {
      await fresh();
      const frame = await lms.launch(page);
      await speak(frame, "en", "index-en.html");
      assert.equal(await frame.getAttribute('main a[data-page="bronnen"]', "lang"), "nl");
      await frame.click('main a[data-page="bronnen"]');
      await ready(frame, "pages-en/bronnen.html");
      assert.deepEqual([await lang(frame), await title(frame)], ["nl", "Bronnen"]);
      assert.equal(await frame.getAttribute('[data-nav="previous"] .pager-title', "lang"), "en");
      assert.deepEqual(await violations(frame), []);
      await frame.click('[data-nav="previous"]');
      await ready(frame, "pages-en/toets.html");
      assert.equal(await lang(frame), "en");
      await lms.leave(page);
    });
  });
}

describe("the web in two languages", () => {
  let browser, web, page;
  before(async () => {
    browser = await start();
    web = await startWeb({ course: COURSE });
    page = await browser.context.newPage();
  });
  after(async () => {
    await browser.close();
    await web.close();
  });

  test("answers are there in both, and the start page remembers the language", async () => {
    await page.goto(`${web.origin}/index.html`);
    await page.waitForSelector("html.ready");
    await work(page);
    await speak(page, "en", `pages-en/${PAGE}.html`);
    assert.match((await answered(page)).right, /Yeast/);
    await page.goto(`${web.origin}/index.html`);
    await ready(page, "index-en.html");
    await speak(page, "nl", "/index.html");
    await page.goto(`${web.origin}/index.html`);
    await page.waitForSelector("html.ready");
    assert.equal(await lang(page), "nl");
  });

  test("by keyboard: the choice is a link among links", async () => {
    await page.goto(`${web.origin}/pages/welkom.html`);
    await page.waitForSelector("html.ready");
    await page.focus('header a[hreflang="en"]');
    await page.keyboard.press("Enter");
    await ready(page, "pages-en/welkom.html");
    assert.equal(await title(page), "Welcome to the bakery");
    const current = await page.$eval('header [aria-current="true"]', (own) => [own.lang, own.textContent]);
    assert.deepEqual(current, ["en", "English"]);
  });

  for (const width of [1280, 320]) {
    test(`every document in every language, ${width} pixels wide: no violations, no sideways scrolling`, async () => {
      await page.setViewportSize({ width, height: 800 });
      const found = [];
      assert.ok(web.documents.filter((one) => one.includes("-en")).length === 9, `${web.documents}`);
      for (const document of web.documents) {
        await page.goto(`${web.origin}/${document}?`);
        await page.waitForSelector("html.ready");
        found.push(...(await violations(page)).map((fault) => `${document}: ${fault}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) found.push(`${document}: ${wide} pixels too wide`);
      }
      assert.deepEqual(found, []);
      assert.deepEqual(browser.watch.take(), []);
    });
  }
});
