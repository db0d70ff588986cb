// The text in which a learner's work is kept: keyed by stable ids, versioned, bounded, checked by a sum.
//
// L1:course:release:seed:done+success:best:page|p…|i…|q…|d…|x…|f…|zSUM  – records end at ";", fields at ":".
// What an LMS cuts off is the end, so the header comes first. Unknown segments and fields are carried along.

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
const SUCCESS = { u: "unknown", p: "passed", f: "failed" };
const ESCAPES = { "~": "t", "|": "p", ";": "s", ":": "c", "\n": "n" };
const ESCAPED = { t: "~", p: "|", s: ";", c: ":", n: "\n" };

// Four characters that stand for a text.
function key(text) {
  const h = hash(text);
  return [0, 6, 12, 18].map((bits) => DIGITS[(h >>> bits) & 63]).join("");
}

const escapeText = (text) =>
  String(text).replace(/[~|;:\u0000-\u001f]/g, (c) => "~" + (ESCAPES[c] || "x" + c.charCodeAt(0).toString(16).padStart(2, "0")));
const unescapeText = (text) =>
  text.replace(/~(?:x([0-9a-f]{2})|(.))/g, (_, hex, c) => (hex ? String.fromCharCode(parseInt(hex, 16)) : ESCAPED[c] || ""));

function freshState(course) {
  return {
    course: course.version, seed: 0, at: "", done: false, success: "u", best: null,
    pages: bag(), items: bag(), quizzes: bag(), drafts: bag(), retired: [], folded: [0, 0, 0, 0], extra: [],
  };
}

// Fields, with the empty ones at the end left out.
function joinFields(fields) {
  let end = fields.length;
  while (end > 1 && fields[end - 1] === "") end--;
  return fields.slice(0, end).join(":");
}

const code = (count, flags) => count.toString(36) + flags.toString(36);
const score = (value, max) => (value == null ? "" : decimal(value, 4) + (max === 1 ? "" : "/" + decimal(max, 4)));

const RECORDS = {
  p: (id, page) => joinFields([id, page.f === 7 ? "" : page.f.toString(36), ...page.x]),
  i: (id, item) =>
    joinFields([id, code(item.n, item.f), score(item.s, item.m), escapeText(item.a || ""), escapeText(item.r || ""), ...item.x]),
  q: (id, quiz) => joinFields([id, code(quiz.n, quiz.f), score(quiz.s, quiz.m), quiz.l == null ? "" : decimal(quiz.l, 4), ...quiz.x]),
  d: (id, text) => id + ":" + escapeText(text),
};

// "1k" and "0.5/2" back into {n, f, s, m}.
function numbers([code = "00", score = ""], rest) {
  const [value, most] = score.split("/");
  return { n: parseInt(code.slice(0, -1), 36) || 0, f: parseInt(code.slice(-1), 36) || 0,
    s: value === "" || isNaN(value) ? null : +value, m: most === undefined || isNaN(most) ? 1 : +most, ...rest };
}
const PARSERS = {
  p: ([flags, ...x]) => ({ f: flags ? parseInt(flags, 36) || 0 : 7, x }),
  i: ([c, s, a, r, ...x]) => numbers([c, s], { a: a ? unescapeText(a) : null, r: r ? unescapeText(r) : null, x }),
  q: ([c, s, l, ...x]) => numbers([c, s], { l: l ? +l || 0 : null, x }),
  d: ([text = ""]) => unescapeText(text),
};
const MAPS = { p: "pages", i: "items", q: "quizzes", d: "drafts" };

// Long ids give way to four characters when there is no room; `find` knows both.
const shortId = (id) => id.split(".").map((part) => (part.length > 5 ? "-" + key(part) : part)).join(".");
function find(map, id) {
  const short = shortId(id);
  if (!(id in map) && short in map) {
    map[id] = map[short];
    delete map[short];
  }
  return map[id];
}

// Returns {text, lost}. `makeRoom`, where storage is narrow, takes from the rows what does not fit and says what it took.
function encodeState(state, course, makeRoom) {
  const head = joinFields(["L1", key(course.id), escapeText(state.course), state.seed.toString(36),
    (state.done ? 1 : 0) + state.success, state.best == null ? "" : decimal(state.best, 4), escapeText(state.at)]);
  let rows = [], lost = { drafts: [], answers: [], rest: 0 }, { folded } = state;
  for (const kind in MAPS) for (const id in state[MAPS[kind]]) rows.push({ kind, id, record: state[MAPS[kind]][id] });
  rows.push(...state.retired.map((text) => ({ kind: "x", text })), ...state.extra.map((text) => ({ kind: "", text })));
  for (const row of rows) if (row.id) row.text = RECORDS[row.kind](row.id, row.record);
  if (makeRoom) ({ rows, lost, folded } = makeRoom(rows, folded, head.length));
  const texts = (kind) => rows.filter((row) => row.kind === kind).map((row) => row.text);
  const kinds = [...Object.keys(MAPS), "x"].map((kind) => [kind, texts(kind)]).filter(([, found]) => found.length);
  const body = [head, ...kinds.map(([kind, found]) => kind + found.join(";")), ...(folded.some(Boolean) ? ["f" + folded.map((sum) => decimal(sum, 4)).join(":")] : []), ...texts("")].join("|");
  return { text: body + "|z" + key(body), lost };
}

// Returns {state, problem}: "" | "newer" | "foreign" | "corrupt" (nothing could be read) | "cut" (the head could).
function decodeState(text, course) {
  if (!text) return { state: null, problem: "" };
  const version = /^L(\d+):/.exec(text);
  if (!version) return { state: null, problem: "corrupt" };
  if (Number(version[1]) > 1) return { state: null, problem: "newer" };
  const end = text.lastIndexOf("|z");
  const whole = end > 0 && text.slice(end + 2) === key(text.slice(0, end));
  const readable = text.slice(0, whole ? end : Math.max(text.lastIndexOf(";"), text.lastIndexOf("|"), 0));
  const [head, ...segments] = readable.split("|");
  const [, owner, release, seed, flags, best, at] = head.split(":");
  if (!/^[01][upf]$/.test(flags || "") || !readable) return { state: null, problem: "corrupt" };
  if (owner !== key(course.id)) return { state: null, problem: "foreign" };
  const state = freshState({ version: unescapeText(release) });
  state.seed = parseInt(seed, 36) || 0;
  state.done = flags[0] === "1";
  state.success = flags[1];
  state.best = best ? Number(best) || 0 : null;
  state.at = unescapeText(at || "");
  for (const segment of segments) {
    const kind = segment[0], rest = segment.slice(1);
    if (MAPS[kind]) {
      for (const record of rest.split(";")) {
        const [id, ...fields] = record.split(":");
        if (id) state[MAPS[kind]][id] = PARSERS[kind](fields);
      }
    } else if (kind === "x") state.retired = rest.split(";");
    else if (kind === "f") state.folded = state.folded.map((_, at) => Number(rest.split(":")[at]) || 0);
    else if (segment && kind !== "z") state.extra.push(segment);
  }
  return { state, problem: whole ? "" : "cut" };
}
