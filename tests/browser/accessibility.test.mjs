// WCAG 2.2 AA as far as a program can tell, on every document: light and dark, wide and 320 pixels, before and after an answer.

import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";
import { answerPage } from "./support/answer.mjs";
import { violations } from "./support/axe.mjs";
import { start } from "./support/browser.mjs";
import { forget, startWeb } from "./support/web.mjs";

const LOOKS = [
  { colorScheme: "light", width: 1280 },
  { colorScheme: "dark", width: 1280 },
  { colorScheme: "light", width: 320 },
  { colorScheme: "dark", width: 320 },
];

describe("accessibility", () => {
  let browser, web;
  before(async () => {
    web = await startWeb();
    browser = await start();
  });
  after(async () => {
    await browser.close();
    await web.close();
  });

  test("a document with faults is not let through", async () => {
    const page = await browser.context.newPage();
    const small = "<button style='inline-size:9px;block-size:9px;padding:0;border:0'>x</button>".repeat(2);
    await page.setContent(
      `<title>Faulty</title><main><img src="data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA="><p style="color:#aaa;background:#fff">pale</p>${small}</main>`,
    );
    const found = (await violations(page)).map((fault) => fault.split(":")[0]);
    for (const rule of ["html-has-lang", "image-alt", "color-contrast", "target-size"])
      assert.ok(found.includes(rule), `${rule} is found: ${found}`);
    await page.close();
  });

  for (const { colorScheme, width } of LOOKS) {
    test(`every document, ${colorScheme}, ${width} pixels wide: no violations, no sideways scrolling`, async () => {
      const page = await browser.context.newPage();
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
      const found = [];
      for (const document of web.documents) {
        await page.goto(`${web.origin}/${document}`);
        await page.waitForSelector("html.ready");
        found.push(...(await violations(page)).map((fault) => `${document}: ${fault}`));
        const wide = await page.evaluate(
          () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
        );
        if (wide > 0) found.push(`${document}: ${wide} pixels too wide`);
      }
      await page.close();
      assert.deepEqual(found, []);
    });
  }

  for (const right of [true, false]) {
    test(`every page after ${right ? "right" : "wrong"} answers, light and dark`, async () => {
      const page = await browser.context.newPage();
      await page.emulateMedia({ reducedMotion: "reduce" });
      const found = [];
      for (const document of web.pages) {
        await forget(page, web);
        await page.goto(`${web.origin}/${document}`);
        await page.waitForSelector("html.ready");
        await answerPage(page.mainFrame(), { right });
        for (const colorScheme of ["light", "dark"]) {
          await page.emulateMedia({ colorScheme });
          found.push(...(await violations(page)).map((fault) => `${document}, ${colorScheme}: ${fault}`));
        }
      }
      await page.close();
      assert.deepEqual(found, []);
    });
  }

  test("forced colours: what is chosen, marked and focused still shows", async () => {
    const page = await browser.context.newPage();
    await page.emulateMedia({ forcedColors: "active" });
    for (const document of web.pages) {
      await forget(page, web);
      await page.goto(`${web.origin}/${document}`);
      await page.waitForSelector("html.ready");
      assert.ok(await page.evaluate(() => matchMedia("(forced-colors: active)").matches));
      await answerPage(page.mainFrame(), { right: false });
      const bare = await page.$$eval("button:not([hidden])", (buttons) =>
        buttons
          .filter((button) => button.checkVisibility())
          .filter(
            (button) =>
              getComputedStyle(button).borderStyle === "none" && getComputedStyle(button).textDecorationLine === "none",
          )
          .map((button) => button.textContent.trim() || button.getAttribute("aria-label")),
      );
      assert.deepEqual(bare, [], `${document}: buttons without a border or underline`);
      const unmarked = await page.$$eval(
        ".mark[data-mark]",
        (marks) => marks.filter((mark) => !mark.textContent.trim()).length,
      );
      assert.equal(unmarked, 0, `${document}: marks without words`);
    }
    await page.close();
  });

  test("text twice as large still fits a narrow window", async () => {
    const page = await browser.context.newPage();
    await page.setViewportSize({ width: 640, height: 800 });
    for (const document of web.documents) {
      await page.goto(`${web.origin}/${document}`);
      await page.evaluate(() => (document.documentElement.style.fontSize = "200%"));
      const wide = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      assert.ok(wide <= 0, `${document} is ${wide} pixels too wide`);
    }
    await page.close();
  });

  test("nothing went wrong in any document", () => {
    assert.deepEqual(browser.watch.take(), []);
  });
});
