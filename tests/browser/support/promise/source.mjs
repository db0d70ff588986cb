// A small random course, as its author has it: a model, and the folder that it stands in. Everything in it has a `key`
// that never changes, whatever the author calls it and wherever it stands.

import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

const NOUNS =
  "walnut harbour copper lantern meadow violin granite pepper saddle comet orchard thimble glacier parrot velvet anchor " +
  "bamboo cactus dolphin ember falcon garlic hammock island jigsaw kettle lemon magnet nutmeg oyster pillow quartz ribbon " +
  "sparrow tulip umbrella volcano willow yarrow zipper";
const WORDS = NOUNS.split(" ");

/** Every kind of item. */
export const KINDS = [
  "choice",
  "truefalse",
  "text",
  "numeric",
  "cloze",
  "match",
  "order",
  "essay",
  "handin",
  "likert",
  "info",
];
/** The kinds that the program marks. */
export const MARKED = ["choice", "truefalse", "text", "numeric", "cloze", "match", "order"];

/** Makes parts of one course; no two texts or names of it are the same. */
export class Author {
  constructor(random) {
    this.random = random;
    this.taken = new Set();
  }

  /** A text of three words that nothing else has. */
  text() {
    for (;;) {
      const text = [1, 2, 3].map(() => this.random.pick(WORDS)).join(" ");
      if (!this.taken.has(text) && this.taken.add(text)) return text;
    }
  }

  name(stem) {
    const name = `${stem}_${this.taken.size}_${this.random.pick(WORDS)}`;
    this.taken.add(name);
    return name;
  }

  option(right = false) {
    return { key: this.name("option"), text: this.text(), right };
  }

  options(right = () => false) {
    return Array.from({ length: 4 }, (_, at) => this.option(right(at)));
  }

  /** What differs by kind. */
  body(kind) {
    const { random } = this;
    if (kind === "choice") return { options: this.options((at) => at === 0), shuffle: random.chance(0.3) };
    if (kind === "order" || kind === "likert") return { options: this.options() };
    if (kind === "match") return { options: this.options(), targets: this.options() };
    if (kind === "cloze")
      return { options: this.options((at) => at === 1), word: this.text(), value: random.below(90) };
    if (kind === "truefalse") return { value: random.chance(0.5) };
    if (kind === "numeric") return { value: random.below(90) };
    return { word: this.text() };
  }

  item(kind = this.random.pick(KINDS)) {
    const name = this.name("item");
    return {
      key: name,
      name,
      aliases: [],
      kind,
      generation: 0,
      stem: this.text(),
      points: this.random.pick([1, 1, 2, 3]),
      ...this.body(kind),
    };
  }

  page(items) {
    const name = this.name("page");
    return { key: name, name, aliases: [], title: this.text(), prose: this.text(), unit: this.random.below(2), items };
  }

  course({ sco }) {
    const { random } = this;
    const kinds = [...KINDS].sort(() => random.next() - 0.5);
    const pages = [0, 1, 2, 3].map((at) => this.page(kinds.slice(at * 3, at * 3 + 3).map((kind) => this.item(kind))));
    pages.forEach((page, at) => (page.unit = at < 2 ? 0 : 1));
    const name = this.name("quiz");
    const bank = Array.from({ length: 4 }, () => this.item(random.pick(MARKED)));
    for (const item of bank) item.points = 1;
    pages[3].quiz = { key: name, name, aliases: [], pass: 50, draw: 2 };
    const digits = (count) => Array.from({ length: count }, () => random.below(10)).join("");
    return {
      id: `promise_${digits(6)}`,
      uuid: `1c9e6679-7425-40de-944b-e07fc1${digits(6)}`,
      sco,
      pass: 60,
      title: this.text(),
      objectives: random.chance(0.5),
      pages,
      bank,
      gone: [],
    };
  }
}

const attributes = (parts) => parts.filter(Boolean).join(" ");
const aliases = ({ aliases }) => aliases.length > 0 && `aliases=${aliases.join(",")}`;
const lines = (options, mark) => options.map((option, at) => `${mark(option, at)} ${option.text}`).join("\n");

const BODIES = {
  choice: (item) => `${item.stem}?\n\n${lines(item.options, ({ right }) => `- [${right ? "x" : " "}]`)}`,
  truefalse: (item) => `${item.stem}.`,
  text: (item) => `${item.stem}?\n\n- = ${item.word}`,
  numeric: (item) => `${item.stem}?`,
  cloze(item) {
    const choices = item.options.map(({ text, right }) => (right ? `(${text})` : text)).join(" | ");
    return `${item.stem}: [[${item.word}]] and [[${choices}]] and [[# ${item.value}]].`;
  },
  match: (item) =>
    `${item.stem}.\n\n| One | Other |\n|---|---|\n` +
    item.options.map(({ text }, at) => `| ${text} | ${item.targets[at].text} |`).join("\n"),
  order: (item) => `${item.stem}.\n\n${lines(item.options, (_, at) => `${at + 1}.`)}`,
  essay: (item) => `${item.stem}.`,
  handin: (item) => `${item.stem}.`,
  likert: (item) => `${item.stem}?\n\n${lines(item.options, () => "-")}`,
  info: (item) => `${item.stem}.`,
};

function question(item, more = "") {
  const { kind, value } = item;
  const head = attributes([
    `#${item.name}`,
    `type=${kind}`,
    MARKED.includes(kind) && `points=${item.points}`,
    kind === "truefalse" && `answer=${value}`,
    kind === "numeric" && `answer="${value}"`,
    kind === "handin" && "accept=text",
    item.shuffle && "shuffle",
    aliases(item),
    more,
  ]);
  return `:::question{${head}}\n${BODIES[kind](item)}\n:::\n`;
}

function page(course, page) {
  const names = page.aliases.map((name) => `"${name}"`).join(", ");
  const head = [`id = "${page.name}"`, `title = "${page.title}"`, names && `aliases = [${names}]`];
  const goal = course.objectives && `objectives = ["goal"]`;
  const { quiz } = page;
  const asked = quiz
    ? `::quiz{${attributes([`#${quiz.name}`, "bank=banks/bank.md", `draw=${quiz.draw}`, `pass=${quiz.pass}`, aliases(quiz)])}}\n`
    : "";
  const items = page.items.map((item) =>
    question(item, course.objectives && item.kind !== "info" ? "objectives=goal" : ""),
  );
  return `+++\n${[...head, goal].filter(Boolean).join("\n")}\n+++\n${page.prose}.\n\n${items.join("\n")}\n${asked}`;
}

function definition(course) {
  const unit = (at) => {
    const pages = course.pages.filter((page) => page.unit === at).map((page) => `"pages/${page.name}.md"`);
    return `[[units]]\nid = "unit_${at}"\ntitle = "Unit ${at + 1}"\npages = [${pages.join(", ")}]\n`;
  };
  const goal = course.objectives ? `[[objectives]]\nid = "goal"\ntext = "You know the words."\n` : "";
  const head = `id = "${course.id}"\nuuid = "${course.uuid}"\nversion = "${course.version ?? "1.0.0"}"\nlang = "en"\ntitle = "${course.title}"\n`;
  return (
    `${head}description = "A course that a test wrote."\n\n${unit(0)}\n${unit(1)}\n${goal}\n` +
    `[completion]\nrule = "all_required"\npass = ${course.pass}\n\n[scorm]\nsco = "${course.sco}"\n`
  );
}

/** Writes the sources into a folder; what a release wrote there stays. */
export function write(course, folder) {
  const files = { "course.toml": definition(course) };
  for (const one of course.pages) files[`pages/${one.name}.md`] = page(course, one);
  if (course.pages.some(({ quiz }) => quiz))
    files["banks/bank.md"] = `+++\nid = "bank"\n+++\n${course.bank.map((item) => question(item)).join("\n")}`;
  for (const old of ["pages", "banks"]) rmSync(join(folder, old), { recursive: true, force: true });
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}
