// Chains of releases of a random course, as course.js tells them: each release makes random edits of every class.

import { addItem, course as randomCourse, id } from "./random.mjs";

const copy = (value) => JSON.parse(JSON.stringify(value));
const KINDS = ["choice", "fill_in", "sequencing", "matching"];

/** Ids of the items that stand on pages, and of those that quizzes draw. */
const onPages = (data) => Object.keys(data.items).filter((name) => !data.items[name].bank);
const drawn = (data) => Object.keys(data.items).filter((name) => data.items[name].bank);

const fresh = (random, taken) => {
  let name;
  do name = id(random, 12);
  while (taken.has(name));
  taken.add(name);
  return name;
};

function takeOut(data, name) {
  delete data.items[name];
  for (const page of data.pages) page.items = page.items.filter((one) => one !== name);
  for (const quiz of Object.values(data.quizzes)) quiz.items = quiz.items.filter((one) => one !== name);
}

function removePage(random, data) {
  if (data.pages.length < 3) return;
  const { id: gone } = random.pick(data.pages);
  data.pages = data.pages.filter((page) => page.id !== gone);
  for (const name in data.quizzes)
    if (data.quizzes[name].page === gone) {
      for (const one of data.quizzes[name].items) takeOut(data, one);
      delete data.quizzes[name];
    }
  for (const name of onPages(data)) if (data.items[name].page === gone) takeOut(data, name);
}

/** Each edit changes a release in place; `chain` knows every name and kind that there ever was. */
export const EDITS = {
  text: { wording: () => {} },
  compatible: {
    "page added": (random, data, chain) => {
      const page = { id: fresh(random, chain.names), required: true, complete: "answered", items: [], quizzes: [] };
      data.pages.splice(random.below(data.pages.length + 1), 0, page);
      addItem(random, data, page, fresh(random, chain.names));
    },
    "item added": (random, data, chain) => addItem(random, data, random.pick(data.pages), fresh(random, chain.names)),
    "pages moved": (random, data) => data.pages.push(...data.pages.splice(random.below(data.pages.length), 1)),
    "item moved": (random, data) => {
      const name = random.pick(onPages(data));
      if (!name) return;
      for (const page of data.pages) page.items = page.items.filter((one) => one !== name);
      const home = random.pick(data.pages);
      data.items[name].page = home.id;
      if (data.items[name].required) home.items.push(name);
    },
    "item back": (random, data, chain) => {
      const [name, item] = random.pick([...chain.gone].filter(([name]) => !(name in data.items))) ?? [];
      if (!name || item.bank) return;
      const home = random.pick(data.pages);
      data.items[name] = { ...copy(item), page: home.id };
      if (item.required) home.items.push(name);
    },
    "page optional": (random, data) => (random.pick(data.pages).required = false),
  },
  scoring: {
    "points changed": (random, data) => {
      for (const name of onPages(data)) if (random.chance(0.5)) data.items[name].points = random.pick([0.5, 1, 2, 4]);
    },
    "quiz changed": (random, data) => {
      for (const quiz of Object.values(data.quizzes)) quiz.points = random.pick([1, 2, 3, 6]);
    },
    "item removed": (random, data) => {
      const name = random.pick(Object.keys(data.items));
      if (name) takeOut(data, name);
    },
    "page removed": removePage,
    "marked by the learner": (random, data) => {
      const name = random.pick(onPages(data));
      if (name) data.items[name].grading = data.items[name].grading === "auto" ? "self" : "auto";
    },
  },
  breaking: {
    "kind changed": (random, data, chain) => {
      const name = random.pick(random.chance(0.3) ? drawn(data) : onPages(data));
      if (!name) return;
      data.items[name].type = random.pick(KINDS.filter((kind) => kind !== data.items[name].type));
      chain.kind(name, data.version);
    },
    "kind changed while it was gone": (random, data, chain) => {
      const [name, item] = random.pick([...chain.gone].filter(([name]) => !(name in data.items))) ?? [];
      if (!name || item.bank) return;
      const home = random.pick(data.pages);
      data.items[name] = { ...copy(item), page: home.id, type: KINDS.find((kind) => kind !== item.type) };
      if (item.required) home.items.push(name);
      chain.kind(name, data.version);
    },
    "item required": (random, data) => {
      const name = random.pick(onPages(data));
      if (!name || data.items[name].required) return;
      data.items[name].required = true;
      data.pages.find((page) => page.id === data.items[name].page).items.push(name);
    },
  },
};
const CLASSES = Object.keys(EDITS);

/** The next version: what the gravest class asks for, now and then with something before the release. */
function bump(random, version, gravest) {
  const [major, minor, patch] = version.split("-")[0].split(".").map(Number);
  if (gravest === "text") return `${major}.${minor}.${patch + 1}`;
  if (gravest === "compatible") return `${major}.${minor + 1}.0`;
  return `${major + 1}.0.0${random.chance(0.2) ? `-rc.${random.below(12)}` : ""}`;
}

/**
 * A chain of `length` releases. Each is data as in course.js, with `since`; `edits` names what it changed, and `changed`
 * the items that became another kind in it.
 */
export function chainOf(random, length) {
  const first = randomCourse(random, { pages: 3 + random.below(3) });
  const chain = { names: new Set(), gone: new Map(), since: {}, releases: [first] };
  for (const map of [first.items, first.quizzes]) for (const name in map) chain.names.add(name);
  for (const page of first.pages) chain.names.add(page.id);
  Object.assign(first, { edits: [], changed: new Set() });
  while (chain.releases.length < length) chain.releases.push(next(random, chain));
  return chain.releases;
}

function next(random, chain) {
  const before = chain.releases.at(-1);
  const { changed: _, edits: __, ...data } = before;
  const picked = Array.from({ length: 1 + random.below(4) }, () => {
    const group = random.pick(CLASSES);
    return [group, random.pick(Object.keys(EDITS[group]))];
  });
  const gravest = CLASSES.findLast((name) => picked.some(([group]) => group === name));
  const release = { ...copy(data), version: bump(random, before.version, gravest) };
  release.changed = new Set();
  release.edits = picked.map(([, name]) => name);
  chain.kind = (name, version) => {
    chain.since[name] = version;
    release.changed.add(name);
  };
  for (const [group, name] of picked) EDITS[group][name](random, release, chain);
  for (const name in before.items) if (!(name in release.items)) chain.gone.set(name, copy(before.items[name]));
  release.since = { ...chain.since };
  return release;
}
