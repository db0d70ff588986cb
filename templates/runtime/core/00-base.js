// What every other part leans on, without a document: maps, numbers, flags, texts.

// A map by id; an id may be called "constructor", so there is no prototype.
const bag = () => Object.create(null);
const own = (map, id) => (Object.hasOwn(map, id) ? map[id] : undefined);
const parse = (text) => {
  try {
    return JSON.parse(text);
  } catch (_) {
    return {};
  }
};
const list = (text) => (text ? text.split(",") : []);
const round = (value) => Math.round(value * 1e4) / 1e4;

// Flags of records in the state: of an item, of a quiz, of a page.
const REQUIRED = 1,
  FINAL = 2,
  REVEALED = 4,
  OPEN = 8,
  DROPPED = 16;
const STARTED = 2,
  PASSED = 4,
  OVER = 8;
const SEEN = 1,
  DONE = 2,
  NEEDED = 4;

// Only what the program marks counts towards the score.
const counted = (item) => item.grading === "auto" && item.points > 0;
const isOpen = (item) => item.type === "long_fill_in" || item.type === "other";
// Whether a percentage reaches a mark, but for rounding.
const reaches = (fraction, mark) => fraction * 100 >= mark - 0.005;

// FNV-1a, 32 bits.
function hash(text) {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

// At most `places` decimals, no exponent, no trailing zeros, never "-0".
function decimal(value, places) {
  const text = Number(value)
    .toFixed(places)
    .replace(/(\.\d*?)0+$/, "$1")
    .replace(/\.$/, "");
  return text === "-0" ? "0" : text;
}

// "9,5", "1.234,5", "−3": the number, or NaN. The last of comma and point is the decimal mark, unless it stands there twice.
function parseNumber(text) {
  const plain = text.replace(/[\s']/g, "").replace(/[\u2212\u2013]/, "-"),
    at = Math.max(plain.lastIndexOf(","), plain.lastIndexOf("."));
  const whole = at < 0 || plain.indexOf(plain[at]) < at,
    digits = (part) => part.replace(/[.,]/g, "");
  const value = whole ? digits(plain) : digits(plain.slice(0, at)) + "." + plain.slice(at + 1);
  return /^[+-]?(\d+\.?\d*|\.\d+)$/.test(value) ? +value : NaN;
}

// Work that waits a moment for more of the same; `flush` does it at once.
const waiting = new Set();
function later(work, ms) {
  let timer = 0;
  const now = () => {
    clearTimeout(timer);
    waiting.delete(now);
    work();
  };
  return () => {
    clearTimeout(timer);
    timer = setTimeout(now, ms);
    waiting.add(now);
  };
}
const flush = () => waiting.forEach((work) => work());
