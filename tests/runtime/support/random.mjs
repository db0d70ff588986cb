// A seeded generator for property tests, and random states and courses made with it.

/** Numbers in [0, 1), the same for the same seed. */
export function seeded(seed) {
  let a = seed >>> 0;
  const next = () => {
    a = (a + 0x9e3779b9) >>> 0;
    let t = a ^ (a >>> 16);
    t = Math.imul(t, 0x21f0aaad);
    t ^= t >>> 15;
    t = Math.imul(t, 0x735a2d97);
    return ((t ^ (t >>> 15)) >>> 0) / 4294967296;
  };
  const below = (n) => Math.floor(next() * n);
  return { next, below, pick: (list) => list[below(list.length)], chance: (p) => next() < p };
}

const LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789_";
const ODD = [
  "~",
  "|",
  ";",
  ":",
  "\n",
  "\t",
  "\u0000",
  "é",
  "😀",
  "\u200f",
  "{",
  '"',
  "<",
  "&",
  " ",
  "%",
  "\\",
  "z",
  "|z",
  "L1:",
];

export function id(random, most = 20) {
  let out = random.pick("abcdefghijklmnopqrstuvwxyz");
  for (let i = random.below(most); i > 0; i--) out += random.pick(LETTERS);
  return out;
}

export function words(random, most) {
  let out = "";
  for (let i = random.below(most); i > 0; i--)
    out += random.chance(0.2) ? random.pick(ODD) : random.pick(LETTERS + "  ");
  return out;
}

const points = (random) => random.pick([1, 1, 1, 2, 3, 0.5, 10]);
const fraction = (random) => random.pick([0, 0.25, 0.3333, 0.5, 0.6667, 1]);

/** A random course of a release: `pages`, `items`, `quizzes` as course.js has them. */
export function course(random, { pages = 6, version = "1.0.0" } = {}) {
  const data = { id: "cursus", version, pages: [], items: {}, quizzes: {}, objectives: [] };
  const fresh = () => {
    let name;
    do name = id(random);
    while (name in data.items || name in data.quizzes || data.pages.some((page) => page.id === name));
    return name;
  };
  for (let i = 0; i < pages; i++) {
    const page = {
      id: fresh(),
      required: random.chance(0.9),
      complete: random.pick(["viewed", "answered", "answered", "passed"]),
      items: [],
      quizzes: [],
    };
    data.pages.push(page);
    for (let j = random.below(5); j > 0; j--) addItem(random, data, page, fresh());
    if (random.chance(0.3)) addQuiz(random, data, page, fresh(), fresh);
  }
  return data;
}

export function addItem(random, data, page, name) {
  const item = {
    page: page.id,
    type: random.pick(["choice", "fill_in", "long_fill_in"]),
    points: points(random),
    required: random.chance(0.8),
    title: name,
    objectives: [],
  };
  item.grading = item.type === "long_fill_in" ? "self" : "auto";
  data.items[name] = item;
  if (item.required) page.items.push(name);
}

function addQuiz(random, data, page, name, fresh) {
  const items = Array.from({ length: 3 }, fresh);
  for (const item of items)
    data.items[item] = {
      page: page.id,
      bank: true,
      type: "choice",
      points: 1,
      required: false,
      grading: "auto",
      title: item,
    };
  data.quizzes[name] = { page: page.id, title: name, points: 3, pass: 70, required: random.chance(0.8), items };
  if (data.quizzes[name].required) page.quizzes.push(name);
}

/** data-course of a course. */
export function summary(data, rule = "all_required", pass = 60) {
  const required =
    Object.values(data.items).filter((item) => !item.bank && item.required).length +
    Object.values(data.quizzes).filter((quiz) => quiz.required).length;
  const counted = Object.values(data.items)
    .filter((item) => !item.bank && item.grading === "auto")
    .reduce((sum, item) => sum + item.points, 0);
  return {
    id: data.id,
    version: data.version,
    pages: data.pages.filter((page) => page.required).length,
    items: required,
    points: counted + Object.values(data.quizzes).reduce((sum, quiz) => sum + quiz.points, 0),
    rule,
    pass,
  };
}

/** Does random work in a state of that course. */
export function work(random, state, data, flags) {
  const { REQUIRED, OPEN, FINAL, SEEN, DONE, NEEDED, PASSED } = flags;
  for (const page of data.pages) {
    if (random.chance(0.3)) continue;
    state.at = page.id;
    state.pages[page.id] = { f: SEEN | (random.chance(0.6) ? DONE : 0) | (page.required ? NEEDED : 0), x: [] };
  }
  for (const [name, item] of Object.entries(data.items)) {
    if (item.bank || random.chance(0.3)) continue;
    const open = item.type === "long_fill_in";
    if (open && random.chance(0.4)) state.drafts[name] = words(random, 120) + "x";
    state.items[name] = {
      n: 1 + random.below(4),
      f: (item.required ? REQUIRED : 0) | (open ? OPEN : random.pick([0, FINAL])),
      s: open ? null : Math.round(fraction(random) * item.points * 1e4) / 1e4,
      m: open ? 1 : item.points,
      a: (open ? words(random, 200) : words(random, 8)) + "a",
      r: open && random.chance(0.5) ? "1,2" : null,
      x: [],
    };
  }
  for (const [name, quiz] of Object.entries(data.quizzes)) {
    if (random.chance(0.4)) continue;
    const s = fraction(random);
    state.quizzes[name] = {
      n: 1 + random.below(3),
      f: (quiz.required ? REQUIRED : 0) | (s >= 0.7 ? PASSED : 0),
      s,
      m: quiz.points,
      l: fraction(random),
      x: [],
    };
    for (const item of quiz.items)
      if (random.chance(0.7))
        state.items[`${name}.${item}`] = { n: 1, f: 0, s: random.pick([0, 1]), m: 1, a: "a", r: null, x: [] };
  }
  return state;
}
