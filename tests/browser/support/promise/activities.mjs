// How an LMS matches the releases of a package: by the identifiers of items in its manifest. What a newer manifest does
// not name any more is deleted, with all that learners did in it; Moodle does so.

import { readFileSync } from "node:fs";
import { join } from "node:path";

const attribute = (tag, name) => tag.match(new RegExp(`\\s${name}="([^"]*)"`))?.[1];

/** The activities of an unpacked package: what each launches, by its identifier. */
export function activities(folder) {
  const manifest = readFileSync(join(folder, "imsmanifest.xml"), "utf8");
  const tags = (name) => [...manifest.matchAll(new RegExp(`<${name}\\s[^>]*>`, "g"))].map(([tag]) => tag);
  const files = new Map(tags("resource").map((tag) => [attribute(tag, "identifier"), attribute(tag, "href")]));
  const launched = tags("item").filter((tag) => attribute(tag, "identifierref"));
  return new Map(launched.map((tag) => [attribute(tag, "identifier"), files.get(attribute(tag, "identifierref"))]));
}

/** An LMS that keeps a track for each activity. */
export class Tracks {
  constructor() {
    this.kept = new Map();
  }

  /** Takes a newer package; returns the identifiers whose tracks it deleted, sorted. */
  update(launches) {
    const lost = [...this.kept.keys()].filter((identifier) => !launches.has(identifier));
    for (const identifier of lost) this.kept.delete(identifier);
    return lost.sort();
  }
}

/** The activities that a release says to cost learners their tracks, sorted; `all` are those before it. */
export function told(changes, all) {
  const scope = changes.filter(({ code }) => code === "activity-scope");
  const removed = changes.filter(({ code }) => code === "activity-removed");
  const wrong = [...scope, ...removed].filter((change) => change.class !== "breaking");
  if (wrong.length) throw new Error(`not told as breaking: ${JSON.stringify(wrong)}`);
  return (scope.length ? [...all] : removed.map(({ subject }) => subject.id)).sort();
}
