// The promise of updates as an LMS sees it, by the identifiers of activities: exactly what a release calls breaking costs
// learners a track, and in every other a learner finds the work back.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { seeded } from "../runtime/support/random.mjs";
import { start } from "./support/browser.mjs";
import { startLms, until } from "./support/lms.mjs";
import { folder } from "./support/package.mjs";
import { Tracks, activities, told } from "./support/promise/activities.mjs";
import { assertKinds, assertTold, kindsOf, mood } from "./support/promise/chain.mjs";
import { EDITS, changeAnswered, edit } from "./support/promise/edits.mjs";
import { release } from "./support/promise/release.mjs";
import { Author } from "./support/promise/source.mjs";
import { Track, isDone } from "./support/promise/track.mjs";

const FORMATS = ["scorm12", "scorm2004"];
const BROWSED = { scorm12: 21, scorm2004: 22 };
const RELEASES = 4;

/**
 * Releases a random course `count` times; `visit` gets each release with what the edits before it were. `more` makes edits
 * that the last release but one has besides.
 */
async function chain(seed, sco, formats, count, visit, more = () => []) {
  const random = seeded(seed),
    author = new Author(random),
    course = author.course({ sco }),
    source = folder("course");
  for (let at = 0; at < count; at++) {
    const kinds = kindsOf(course),
      edits = at ? edit(random, course, author) : [];
    if (at === count - 2) edits.push(...more(random, course, author));
    const made = release(course, source, formats),
      said = `seed ${seed}, ${made.version} (${edits.join("; ")})`;
    if (at) assertKinds(kinds, course, made, said);
    if (at) assertTold(edits, made, said);
    await visit({ random, course, made, said, last: at === count - 1 });
  }
}

test("every edit is told as what it is, and goes as far as it goes", () => {
  const random = seeded(4),
    author = new Author(random),
    course = author.course({ sco: "course" }),
    source = folder("course");
  release(course, source, ["scorm12"]);
  for (const name of Object.keys(EDITS)) {
    const tries = Array.from({ length: 50 });
    assert.ok(
      tries.some(() => EDITS[name][2](random, course, author) !== false),
      `${name}: nothing to do`,
    );
    const made = release(course, source, ["scorm12"]);
    assertTold([name], made, `${name}, ${made.version}: ${made.changes.map(({ code }) => code)}`);
  }
});

/** Takes a page out, where there is one that can be missed. */
function removePage(random, course) {
  const isMade = Array.from({ length: 50 }).some(() => EDITS["remove a page"][2](random, course) !== false);
  return isMade ? ["remove a page"] : [];
}

describe("identifiers of activities", () => {
  test("one activity for the course: no release costs a learner the track", async () => {
    for (let seed = 1; seed <= 2; seed++) {
      const tracks = Object.fromEntries(FORMATS.map((format) => [format, new Tracks()]));
      await chain(seed, "course", FORMATS, 5, ({ made, said }) => {
        for (const format of FORMATS) {
          const launches = activities(made.packages[format]);
          assert.equal(launches.size, 1, said);
          assert.deepEqual(tracks[format].update(launches), [], `${said}, ${format}`);
          assert.deepEqual(told(made.changes, launches.keys()), [], said);
          for (const identifier of launches.keys()) tracks[format].kept.set(identifier, "an attempt");
        }
      });
    }
  });

  test("one activity for each page: a track goes where the release says so, and nowhere else", async () => {
    let lost = 0;
    for (let seed = 1; seed <= 6; seed++) {
      const tracks = Object.fromEntries(FORMATS.map((format) => [format, new Tracks()]));
      const homes = new Map();
      await chain(
        seed,
        "page",
        FORMATS,
        5,
        ({ course, made, said }) => {
          for (const format of FORMATS) {
            const launches = activities(made.packages[format]);
            const deleted = tracks[format].update(launches);
            assert.deepEqual(deleted, told(made.changes, []), `${said}, ${format}: what the LMS deletes`);
            lost += deleted.length;
            assert.deepEqual(
              [...launches.values()],
              course.pages
                .filter(inUnit(0))
                .concat(course.pages.filter(inUnit(1)))
                .map(({ key }) => `pages/${key}.html`),
              `${said}, ${format}: the pages in their order, whatever they are called now`,
            );
            for (const [identifier, href] of launches) {
              assert.equal(homes.get(identifier) ?? href, href, `${said}: an identifier opens another page`);
              homes.set(identifier, href);
              tracks[format].kept.set(identifier, "an attempt");
            }
          }
        },
        removePage,
      );
      assert.equal(new Set(homes.values()).size, homes.size, `seed ${seed}: a page has two identifiers`);
    }
    assert.ok(lost > 0, "some release took a page out");
  });

  test("another division into activities costs every track, and is told as breaking", () => {
    const random = seeded(31),
      course = new Author(random).course({ sco: "course" }),
      source = folder("course");
    for (const sco of ["course", "page", "course"]) {
      const tracks = new Tracks();
      const first = release(course, source, ["scorm12"]);
      const before = activities(first.packages.scorm12);
      for (const identifier of before.keys()) tracks.kept.set(identifier, "an attempt");
      course.sco = sco === "course" ? "page" : "course";
      const next = release(course, source, ["scorm12"]);
      const lost = tracks.update(activities(next.packages.scorm12));
      assert.deepEqual(lost, [...before.keys()].sort());
      assert.deepEqual(lost, told(next.changes, before.keys()));
      assert.equal(next.class, "breaking");
    }
  });
});

const inUnit = (unit) => (page) => page.unit === unit;

/** One launch of a page that is an activity. */
async function attend({ browser, lms, course, page: { key }, track, random, last, said }) {
  const view = { ...course, pages: course.pages.filter((page) => page.key === key) },
    page = await browser.context.newPage();
  const frame = await lms.launch(page);
  track.assertOpened(lms, view, said);
  track.release(view);
  await track.visit(frame, view, view.pages[0], mood(random, last), said);
  if (last) {
    await frame.click("h1");
    await frame.locator("[data-end]").scrollIntoViewIfNeeded();
    await until(() => isDone(lms), `${said}: ${key} to be done`);
  }
  await lms.leave(page);
  await page.close();
  track.remember(lms, view, key);
}

for (const standard of FORMATS)
  describe(`a chain of releases in which each page is an activity, ${standard}`, () => {
    let browser, lms;
    before(async () => (browser = await start()));
    afterEach(() => lms?.close());
    after(() => browser.close());

    test("what a learner did on a page is there after every release, unless the LMS deleted its track", async () => {
      const tracks = new Tracks();
      const isAnswered = (item) => [...tracks.kept.values()].some(({ track }) => track.record(item));
      const more = (random, course, author) => changeAnswered(random, course, author, isAnswered);
      lms = null;
      await chain(
        BROWSED[standard],
        "page",
        [standard],
        RELEASES,
        async ({ random, course, made, said, last }) => {
          const launches = activities(made.packages[standard]);
          const deleted = tracks.update(launches);
          assert.deepEqual(deleted, told(made.changes, []), `${said}: what the LMS deletes`);
          if (lms) lms.update(made.packages[standard]);
          else lms = await startLms({ standard, player: "again", folder: made.packages[standard] });
          for (const [identifier, href] of launches) {
            if (!last && random.chance(0.3)) continue;
            const page = course.pages.find(({ key }) => href === `pages/${key}.html`);
            const kept = tracks.kept.get(identifier) ?? { data: null, track: new Track() };
            Object.assign(lms, { href, data: kept.data });
            await attend({ browser, lms, course, page, track: kept.track, random, last, said: `${said}, ${page.key}` });
            tracks.kept.set(identifier, { data: lms.data, track: kept.track });
            assert.deepEqual(browser.watch.take(), [], `${said}: errors`);
            assert.deepEqual(lms.refused, [], `${said}: refused calls`);
          }
        },
        more,
      );
    });
  });
