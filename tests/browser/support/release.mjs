// A newer release of the course: an item is added to a page, a page moves to another unit, and one is taken out.

import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { COURSE, folder } from "./package.mjs";

const ADDED = `
:::question{#nieuw_in_deze_uitgave type=truefalse answer=true}
Deze vraag is nieuw in deze uitgave.
:::
`;

/**
 * Copies the course and changes it. Returns the copy's folder and the ids of the pages that grew, moved and went.
 * The first unit must have a page with items that the learner did, and the last unit one that can be missed.
 */
export function changedCourse() {
  const course = folder("course");
  cpSync(COURSE, course, { recursive: true });
  const file = join(course, "course.toml");
  let text = readFileSync(file, "utf8");
  const pages = [...text.matchAll(/"([a-z_0-9]+\/[a-z_0-9]+\.md)"/g)].map((match) => match[1]);
  const withItems = pages.filter((page) => readFileSync(join(course, page), "utf8").includes(":::question"));
  const [grown, moved] = withItems;
  const removed = pages.at(-2);

  text = text.replace(
    /^version = "(\d+)\.(\d+)\.(\d+)"/m,
    (_, major, minor) => `version = "${major}.${Number(minor) + 1}.0"`,
  );
  for (const gone of [moved, removed]) text = text.replace(new RegExp(`\\s*"${gone}",?`), "");
  text = text.replace(`"${pages.at(-1)}"`, `"${moved}", "${pages.at(-1)}"`);
  writeFileSync(file, text);
  writeFileSync(join(course, grown), readFileSync(join(course, grown), "utf8") + ADDED);
  const id = (page) => readFileSync(join(course, page), "utf8").match(/^id = "([^"]+)"/m)[1];
  return { course, grown: id(grown), moved: id(moved), removed: id(removed) };
}
