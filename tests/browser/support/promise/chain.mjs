// A learner goes through a chain of releases of a random course in an LMS: what the promise of updates says is what happens.

import assert from "node:assert/strict";
import { after, afterEach, before, describe, test } from "node:test";
import { seeded } from "../../../runtime/support/random.mjs";
import { start } from "../browser.mjs";
import { startLms } from "../lms.mjs";
import { folder } from "../package.mjs";
import { enter, walk } from "../walk.mjs";
import { EDITS, changeAnswered, edit } from "./edits.mjs";
import { release } from "./release.mjs";
import { Author } from "./source.mjs";
import { Track, isDone } from "./track.mjs";

const RELEASES = 4;

/** What a learner feels like; in the last release all that is left, and all of it rightly. */
export const mood = (random, last) => ({
  item: () => last || random.chance(0.45),
  right: () => last || random.chance(0.6),
  quiz: () => last || random.chance(0.7),
  finish: () => last || random.chance(0.4),
});

/** What a release says of a single edit: its change, and how far that goes. */
export function assertTold(edits, made, said) {
  if (edits.length !== 1) return;
  const [code, gravest] = EDITS[edits[0]];
  if (code)
    assert.ok(
      made.changes.some((change) => change.code === code),
      `${said}: told as ${code}`,
    );
  if (gravest) assert.equal(made.class, gravest, said);
}

/** What became another kind, by the author and by the program: they must agree. */
export function assertKinds(before, course, made, said) {
  const all = [...course.pages.flatMap(({ items }) => items), ...course.bank];
  const changed = all
    .filter((item) => before.has(item.key) && before.get(item.key) !== item.kind)
    .map(({ key }) => key);
  // One that comes back as another kind is told too, and was not there before.
  const told = made.changes
    .filter(({ code, subject }) => code === "item-kind" && before.has(subject.id))
    .map(({ subject }) => subject.id);
  assert.deepEqual(told.sort(), changed.sort(), `${said}: what became another kind`);
}

export const kindsOf = (course) =>
  new Map([...course.pages.flatMap(({ items }) => items), ...course.bank].map(({ key, kind }) => [key, kind]));

/** Opens a page of the course in its frame, as a link to it does. */
async function to(frame, lms, key) {
  await frame.goto(`${lms.origin}/course/pages/${key}.html`);
  await frame.waitForSelector(`html.ready[data-page]`);
}

/** One launch of a course that is one activity. */
async function attend({ browser, lms, course, track, random, last, said }) {
  const page = await browser.context.newPage();
  const frame = await lms.launch(page);
  track.assertOpened(lms, course, said);
  const at = await enter(frame);
  const keys = course.pages.map(({ key }) => key);
  if (keys.includes(track.at)) assert.equal(at, track.at, `${said}: the position`);
  else assert.ok(keys.includes(at), `${said}: the position is on a page that exists`);
  track.release(course);
  await to(frame, lms, keys[0]);
  const wants = mood(random, last);
  await walk(frame, (key) =>
    track.visit(
      frame,
      course,
      course.pages.find((page) => page.key === key),
      wants,
      said,
    ),
  );
  const left = random.pick(keys);
  await to(frame, lms, left);
  await lms.leave(page);
  await page.close();
  track.remember(lms, course, left);
}

/** Chains of releases in one edition, one for each seed. */
export function chains(standard, seeds) {
  describe(`a chain of releases, ${standard}`, () => {
    let browser, lms;
    before(async () => (browser = await start()));
    afterEach(() => lms?.close());
    after(() => browser.close());

    for (const seed of seeds)
      test(`seed ${seed}: what a learner did is there after every release`, async () => {
        const random = seeded(seed),
          author = new Author(random),
          course = author.course({ sco: "course" }),
          source = folder("course");
        const track = new Track();
        lms = null;
        for (let at = 0; at < RELEASES; at++) {
          const kinds = kindsOf(course),
            edits = at ? edit(random, course, author) : [];
          // Once in every chain it is an answered question that becomes another kind.
          if (at === RELEASES - 2) edits.push(...changeAnswered(random, course, author, (item) => track.record(item)));
          const made = release(course, source, [standard]),
            said = `seed ${seed}, ${made.version} (${edits.join("; ")})`;
          if (at) assertKinds(kinds, course, made, said);
          if (at) assertTold(edits, made, said);
          if (lms) lms.update(made.packages[standard]);
          else lms = await startLms({ standard, player: "again", folder: made.packages[standard] });
          // A learner may miss a release.
          if (at > 0 && at < RELEASES - 1 && random.chance(0.2)) continue;
          await attend({ browser, lms, course, track, random, last: at === RELEASES - 1, said });
          assert.deepEqual(browser.watch.take(), [], `${said}: errors`);
          assert.deepEqual(lms.refused, [], `${said}: refused calls`);
        }
        assert.ok(isDone(lms), `seed ${seed}: the last release can be completed`);
      });
  });
}
