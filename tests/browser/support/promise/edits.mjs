// What an author does to a course that is in use, each edit with what the program must say of it.

import { KINDS, MARKED } from "./source.mjs";

const onPages = (course) => course.pages.flatMap((page) => page.items);
const all = (course) => [...onPages(course), ...course.bank];
const withOptions = (course) => all(course).filter((item) => item.options);
/** The same text with another end. */
function reworded(text, random) {
  const end = random.pick(["indeed", "really", "at last"].filter((end) => !text.endsWith(end)));
  return `${text.split(" ").slice(0, 3).join(" ")} ${end}`;
}

const remove = (list, one) => list.splice(list.indexOf(one), 1);
const inUnit = (course, unit) => course.pages.filter((page) => page.unit === unit).length;

function rename(random, thing, author, stem) {
  if (!thing) return false;
  thing.aliases = [...thing.aliases, thing.name];
  thing.name = author.name(stem);
}

/** Makes another kind of an item; what was answered before is of an older generation. */
function become(item, kind, author) {
  for (const own of ["options", "targets", "word", "value", "shuffle"]) delete item[own];
  Object.assign(item, { kind, generation: item.generation + 1, ...author.body(kind) });
}

/** Puts an option before the one at `at`; of a match in both columns. */
function insert({ options, targets }, at, author) {
  options.splice(at, 0, author.option());
  targets?.splice(at, 0, author.option());
}

/**
 * Every edit by its name: [the code of the change that it makes, the class of a release with nothing else, what it does];
 * none where that depends on what is hit. An edit that finds nothing to do gives false.
 */
export const EDITS = {
  "reword a question": [
    "item-prompt",
    "text",
    (random, course) => {
      const item = random.pick(all(course));
      item.stem = reworded(item.stem, random);
    },
  ],
  "reword a page": ["page-text", "text", (random, course, author) => (random.pick(course.pages).prose = author.text())],
  "retitle a page": [
    "page-title",
    "text",
    (random, course, author) => (random.pick(course.pages).title = author.text()),
  ],
  "reword an option": [
    "option-text",
    "text",
    (random, course) => {
      const item = random.pick(withOptions(course));
      const option = random.pick([...item.options, ...(item.targets ?? [])]);
      option.text = reworded(option.text, random);
    },
  ],
  "rename a question": [
    "renamed",
    "text",
    (random, course, author) => rename(random, random.pick(all(course)), author, "item"),
  ],
  "rename a page": [
    "renamed",
    "text",
    (random, course, author) => rename(random, random.pick(course.pages), author, "page"),
  ],
  "rename the quiz": [
    "renamed",
    "text",
    (random, course, author) => rename(random, course.pages.find(({ quiz }) => quiz)?.quiz, author, "quiz"),
  ],
  "insert an option": [
    "option-added",
    null,
    (random, course, author) => {
      const item = random.pick(withOptions(course).filter(({ options }) => options.length < 7));
      if (!item) return false;
      insert(item, random.below(item.options.length), author);
    },
  ],
  "move an option": [
    "item-presentation",
    "compatible",
    (random, course) => {
      const item = random.pick(withOptions(course).filter(({ kind }) => kind !== "order"));
      if (!item) return false;
      const order = item.options.map((_, at) => at);
      order.push(order.shift());
      for (const side of ["options", "targets"]) if (item[side]) item[side] = order.map((at) => item[side][at]);
    },
  ],
  "add a page": [
    "page-added",
    "compatible",
    (random, course, author) => {
      course.pages.splice(random.below(course.pages.length + 1), 0, author.page([author.item()]));
    },
  ],
  "move a page": [
    "pages-moved",
    "compatible",
    (random, course) => {
      const page = random.pick(course.pages),
        order = () => [0, 1].flatMap((unit) => course.pages.filter((page) => page.unit === unit)),
        before = order();
      remove(course.pages, page);
      course.pages.splice(random.below(course.pages.length + 1), 0, page);
      if (inUnit(course, page.unit) > 1 && random.chance(0.5)) page.unit = 1 - page.unit;
      return order().some((page, at) => page !== before[at]);
    },
  ],
  "add a question": [
    "item-added",
    "compatible",
    (random, course, author) => {
      const { items } = random.pick(course.pages);
      items.splice(random.below(items.length + 1), 0, author.item());
    },
  ],
  "add a candidate": [
    "quiz-candidates",
    "compatible",
    (random, course, author) => {
      course.bank.push({ ...author.item(random.pick(MARKED)), points: 1 });
    },
  ],
  "remove a candidate": [
    "quiz-candidates",
    "scoring",
    (random, course) => {
      if (course.bank.length < 4) return false;
      remove(course.bank, random.pick(course.bank));
    },
  ],
  "move a question": [
    "item-moved",
    null,
    (random, course) => {
      const from = random.pick(course.pages.filter(({ items }) => items.length > 1));
      if (!from) return false;
      const item = random.pick(from.items);
      const to = random.pick(course.pages.filter((page) => page !== from));
      remove(from.items, item);
      to.items.push(item);
    },
  ],
  "change points": [
    "item-points",
    "scoring",
    (random, course) => {
      const item = random.pick(onPages(course).filter(({ kind }) => MARKED.includes(kind)));
      if (!item) return false;
      item.points += 2;
    },
  ],
  "change a key": [
    "item-key",
    "scoring",
    (random, course) => {
      const item = random.pick(all(course).filter(({ kind }) => ["choice", "truefalse", "numeric"].includes(kind)));
      if (!item) return false;
      if (item.kind === "truefalse") item.value = !item.value;
      else if (item.kind === "numeric") item.value += 1;
      else {
        const next = item.options[(item.options.findIndex(({ right }) => right) + 1) % item.options.length];
        for (const option of item.options) option.right = option === next;
      }
    },
  ],
  "change the pass mark": ["course-pass", "scoring", (random, course) => (course.pass = course.pass === 60 ? 50 : 60)],
  "change the pass mark of the quiz": [
    "quiz-pass",
    "scoring",
    (random, course) => {
      const { quiz } = course.pages.find(({ quiz }) => quiz) ?? {};
      if (!quiz) return false;
      quiz.pass = quiz.pass === 50 ? 70 : 50;
    },
  ],
  "remove a question": [
    "item-removed",
    null,
    (random, course) => {
      const from = random.pick(course.pages.filter(({ items }) => items.length > 1));
      if (!from) return false;
      course.gone.push(...remove(from.items, random.pick(from.items)));
    },
  ],
  "remove a page": [
    "page-removed",
    null,
    (random, course) => {
      const gone = random.pick(course.pages.filter((page) => !page.quiz && inUnit(course, page.unit) > 1));
      if (!gone) return false;
      remove(course.pages, gone);
      course.gone.push(...gone.items);
    },
  ],
  "put a question back": [
    "item-returned",
    "compatible",
    (random, course) => {
      if (course.gone.length === 0) return false;
      random.pick(course.pages).items.push(...remove(course.gone, random.pick(course.gone)));
    },
  ],
  "put a question back as another kind": [
    "item-kind",
    "breaking",
    (random, course, author) => {
      if (course.gone.length === 0) return false;
      const [item] = remove(course.gone, random.pick(course.gone));
      become(item, random.pick(MARKED.filter((kind) => kind !== item.kind)), author);
      random.pick(course.pages).items.push(item);
    },
  ],
  "remove an option": [
    "option-removed",
    "breaking",
    (random, course) => {
      const item = random.pick(withOptions(course).filter(({ options }) => options.length > 3));
      const at = item && item.options.findIndex(({ right }) => !right);
      if (!item || at < 0) return false;
      item.options.splice(at, 1);
      item.targets?.splice(at, 1);
    },
  ],
  "change a kind": [
    "item-kind",
    "breaking",
    (random, course, author) => {
      const list = random.chance(0.3) ? course.bank : onPages(course);
      const item = random.pick(list);
      const kinds = list === course.bank ? MARKED : KINDS.filter((kind) => kind !== "info");
      const kind = random.pick(kinds.filter((kind) => kind !== item.kind));
      become(item, kind, author);
    },
  ],
};

/** Makes another kind of something that the learner answered; `isAnswered` tells what that is. Returns what was made. */
export function changeAnswered(random, course, author, isAnswered) {
  const item = random.pick(onPages(course).filter(isAnswered));
  if (!item) return [];
  become(item, random.pick(MARKED.filter((kind) => kind !== item.kind)), author);
  return ["change a kind"];
}

/** Makes one to four edits; returns their names. */
export function edit(random, course, author) {
  const made = [];
  while (made.length < 4 && (made.length === 0 || random.chance(0.75))) {
    const name = random.pick(Object.keys(EDITS));
    if (EDITS[name][2](random, course, author) !== false) made.push(name);
  }
  return made;
}
