// The state as a text for the narrow storage of an LMS: short, versioned, checked by a sum.
//
// L1:course:release:seed:done+success:best:page:language|p…|i…|q…|d…|x…|f…|zSUM  – records end at ";", fields at ":".
// What an LMS cuts off is the end, so the header comes first. Unknown segments and fields are carried along.
(function () {
  "use strict";
  const core = window.lespakket,
    { decimal, hash } = core;

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789_-";
  const ESCAPES = { "~": "t", "|": "p", ";": "s", ":": "c", "\n": "n" };
  const ESCAPED = { t: "~", p: "|", s: ";", c: ":", n: "\n" };

  // Four characters that stand for a text.
  function key(text) {
    const h = hash(text);
    return [0, 6, 12, 18].map((bits) => DIGITS[(h >>> bits) & 63]).join("");
  }

  const escapeText = (text) =>
    String(text).replace(
      /[~|;:\u0000-\u001f]/g,
      (c) => "~" + (ESCAPES[c] || "x" + c.charCodeAt(0).toString(16).padStart(2, "0")),
    );
  const unescapeText = (text) =>
    text.replace(/~(?:x([0-9a-f]{2})|(.))/g, (_, hex, c) =>
      hex ? String.fromCharCode(parseInt(hex, 16)) : ESCAPED[c] || "",
    );

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
      joinFields([
        id,
        code(item.n, item.f),
        score(item.s, item.m),
        escapeText(item.a || ""),
        escapeText(item.r || ""),
        ...item.x,
      ]),
    q: (id, quiz) =>
      joinFields([
        id,
        code(quiz.n, quiz.f),
        score(quiz.s, quiz.m),
        quiz.l == null ? "" : decimal(quiz.l, 4),
        ...quiz.x,
      ]),
    d: (id, text) => id + ":" + escapeText(text),
  };

  // "1k" and "0.5/2" back into {n, f, s, m}.
  function numbers([code = "00", score = ""], rest) {
    const [value, most] = score.split("/");
    return {
      n: parseInt(code.slice(0, -1), 36) || 0,
      f: parseInt(code.slice(-1), 36) || 0,
      s: value === "" || isNaN(value) ? null : +value,
      m: most === undefined || isNaN(most) ? 1 : +most,
      ...rest,
    };
  }
  const PARSERS = {
    p: ([flags, ...x]) => ({ f: flags ? parseInt(flags, 36) || 0 : 7, x }),
    i: ([c, s, a, r, ...x]) => numbers([c, s], { a: a ? unescapeText(a) : null, r: r ? unescapeText(r) : null, x }),
    q: ([c, s, l, ...x]) => numbers([c, s], { l: l ? +l || 0 : null, x }),
    d: ([text = ""]) => unescapeText(text),
  };

  // Long ids give way to four characters when there is no room.
  const shortId = (id) =>
    id
      .split(".")
      .map((part) => (part.length > 5 ? "-" + key(part) : part))
      .join(".");

  // Returns {text, lost}; `makeRoom` takes what does not fit and says what it took.
  function encodeState(state, course, makeRoom) {
    const head = joinFields([
      "L1",
      key(course.id),
      escapeText(state.course),
      state.seed.toString(36),
      (state.done ? 1 : 0) + state.success,
      state.best == null ? "" : decimal(state.best, 4),
      escapeText(state.at),
      state.preferences.lang || "",
    ]);
    const all = [];
    for (const kind in core.MAPS)
      for (const id in state[core.MAPS[kind]]) all.push({ kind, id, record: state[core.MAPS[kind]][id] });
    for (const row of all) row.text = RECORDS[row.kind](row.id, row.record);
    for (const [kind, id, record] of state.retired) all.push({ kind: "x", text: kind + RECORDS[kind](id, record) });
    for (const text of state.extra || []) all.push({ kind: "", text });
    const { rows, lost, folded } = makeRoom(all, state.folded, head.length);
    const segments = [head],
      texts = (kind) => rows.filter((row) => row.kind === kind).map((row) => row.text);
    for (const kind of ["p", "i", "q", "d", "x"]) if (texts(kind).length) segments.push(kind + texts(kind).join(";"));
    if (folded.some(Boolean)) segments.push("f" + folded.map((sum) => decimal(sum, 4)).join(":"));
    const body = [...segments, ...texts("")].join("|");
    return { text: body + "|z" + key(body), lost };
  }

  // Returns {state, problem}: "" | "newer" | "fresh" (foreign, or nothing could be read) | "damaged" (only a part could).
  function decodeState(text, course) {
    if (!text) return { state: null, problem: "" };
    const version = /^L(\d+):/.exec(text);
    if (!version) return { state: null, problem: "fresh" };
    if (Number(version[1]) > 1) return { state: null, problem: "newer" };
    const end = text.lastIndexOf("|z");
    const whole = end > 0 && text.slice(end + 2) === key(text.slice(0, end));
    const readable = text.slice(0, whole ? end : Math.max(text.lastIndexOf(";"), text.lastIndexOf("|"), 0));
    const [head, ...segments] = readable.split("|");
    const [, owner, release, seed, flags, best, at, lang] = head.split(":");
    if (!/^[01][upf]$/.test(flags || "") || !readable) return { state: null, problem: "fresh" };
    if (owner !== key(course.id)) return { state: null, problem: "fresh" };
    const state = core.freshState({ version: unescapeText(release) });
    state.seed = parseInt(seed, 36) || 0;
    state.done = flags[0] === "1";
    state.success = flags[1];
    state.best = best ? Number(best) || 0 : null;
    state.at = unescapeText(at || "");
    state.preferences.lang = lang;
    for (const segment of segments) {
      const kind = segment[0],
        rest = segment.slice(1);
      if (core.MAPS[kind]) {
        for (const record of rest.split(";")) {
          const [id, ...fields] = record.split(":");
          if (id) state[core.MAPS[kind]][id] = PARSERS[kind](fields);
        }
      } else if (kind === "x")
        state.retired = rest
          .split(";")
          .filter((text) => core.MAPS[text[0]])
          .map((text) => {
            const [id, ...fields] = text.slice(1).split(":");
            return [text[0], id, PARSERS[text[0]](fields)];
          });
      else if (kind === "f") state.folded = state.folded.map((_, at) => Number(rest.split(":")[at]) || 0);
      else if (segment && kind !== "z") (state.extra = state.extra || []).push(segment);
    }
    return { state, problem: whole ? "" : "damaged" };
  }

  core.shortId = shortId;
  window.lespakketTarget.codec = { encodeState, decodeState, RECORDS };
})();
